namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>How objector and municipality want to treat the objection, chosen together in the first call. All but the last are informal and voluntary.</summary>
public enum TreatmentRoute
{
    /// <summary>The decision is explained.</summary>
    Explanation,

    /// <summary>An obvious mistake is put right.</summary>
    Correction,

    /// <summary>The municipality decides anew (Awb 6:19).</summary>
    NewDecision,

    ConversationWithDepartment,
    Mediation,

    /// <summary>The formal procedure: hearing and decision on the objection (Awb 7:2, 7:12).</summary>
    Formal,
}
