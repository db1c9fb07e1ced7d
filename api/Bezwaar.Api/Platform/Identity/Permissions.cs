namespace Bezwaar.Api.Platform.Identity;

/// <summary>What a caller may do. A partner system gets them as OAuth scopes of the same name.</summary>
internal static class Permissions
{
    public const string DecisionsRead = "decisions:read";
    public const string DecisionsWrite = "decisions:write";
    public const string ObjectionsRead = "objections:read";
    public const string ObjectionsWrite = "objections:write";
    public const string ContactAttemptsWrite = "contact-attempts:write";
    public const string MediationReferralsWrite = "mediation-referrals:write";

    /// <summary>A coordinator's: refer to mediation although no contact reached the objector, with a reason that is recorded.</summary>
    public const string MediationReferralsOverride = "mediation-referrals:override";

    public static readonly IReadOnlyDictionary<string, string> All = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        [DecisionsRead] = "Read the decisions that were registered",
        [DecisionsWrite] = "Register decisions that were sent",
        [ObjectionsRead] = "Read objections, their timeline, deadlines, contact attempts and referrals",
        [ObjectionsWrite] = "File on paper intake, assign, record facts and withdraw",
        [ContactAttemptsWrite] = "Register contact attempts",
        [MediationReferralsWrite] = "Propose, start and end mediation referrals",
        [MediationReferralsOverride] = "Refer to mediation without an earlier contact (coordinator)",
    };
}
