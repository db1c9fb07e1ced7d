using System.Collections.Frozen;

namespace Bezwaar.Api.Platform.Identity;

/// <summary>
/// What a caller may do. Each endpoint names the one that it needs where it is mapped. A partner system gets permissions as
/// OAuth scopes of the same name, a member of staff through roles (<see cref="RolePermissions"/>), a citizen by being one.
/// </summary>
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

    /// <summary>A coordinator's: let whoever took the contested decision treat the objection or call, with a reason that is recorded.</summary>
    public const string ContactPolicyOverride = "contact-policy:override";

    public const string MediatorsRead = "mediators:read";

    /// <summary>Keep the register of mediators.</summary>
    public const string MediatorsManage = "mediators:manage";

    public const string TimeEntriesWrite = "time-entries:write";

    /// <summary>What objections cost in total.</summary>
    public const string CostsRead = "costs:read";

    /// <summary>A handler's own notes, which nobody else can read. Of a person, so never of a system.</summary>
    public const string OwnPrivateNotes = "own-private-notes";

    /// <summary>Who the staff of the municipality are.</summary>
    public const string StaffMembersRead = "staff-members:read";

    /// <summary>A handler's own views of the worklist. Of a person, so never of a system.</summary>
    public const string OwnWorklistViews = "own-worklist-views";

    /// <summary>A coordinator's: share a view of the worklist with all colleagues.</summary>
    public const string WorklistViewsShare = "worklist-views:share";

    /// <summary>A coordinator's: who has how much to do. About people, so never of a system.</summary>
    public const string WorkloadRead = "workload:read";

    public const string AccessLogRead = "access-log:read";
    public const string ApiClientsManage = "api-clients:manage";

    /// <summary>Decide how the municipality works: contact policy, decision types, guidance, look, contact details, tariffs.</summary>
    public const string SettingsManage = "settings:manage";

    public const string PersonalDataRead = "personal-data:read";
    public const string PersonalDataCorrect = "personal-data:correct";
    public const string RetentionPropose = "retention:propose";
    public const string RetentionApprove = "retention:approve";

    public const string IntendedDecisionsRead = "intended-decisions:read";
    public const string IntendedDecisionsWrite = "intended-decisions:write";

    /// <summary>A citizen's: read and react to the intended decisions about the caller, or to the one of the access link.</summary>
    public const string OwnIntendedDecisions = "own-intended-decisions";

    /// <summary>A mediator's: the referrals made to the caller.</summary>
    public const string OwnMediationReferralsRead = "own-mediation-referrals:read";

    /// <summary>A mediator's: record sessions, the agreement and the end of the caller's own referrals.</summary>
    public const string OwnMediationReferralsWrite = "own-mediation-referrals:write";

    /// <summary>A citizen's: the objections of the caller, or the one of the access link.</summary>
    public const string OwnObjectionsRead = "own-objections:read";

    /// <summary>A citizen's who signed in: change what is the caller's own, claim an objection.</summary>
    public const string OwnObjectionsWrite = "own-objections:write";

    /// <summary>A citizen's who signed in: everything that is held about the caller.</summary>
    public const string OwnDataRead = "own-data:read";

    /// <summary>Of whoever fills in an objection: the drafts of the caller, or the one of the access link.</summary>
    public const string OwnFilingDrafts = "own-filing-drafts";

    /// <summary>What a partner system can be given, with what it means to the administrator who gives it.</summary>
    public static readonly IReadOnlyDictionary<string, string> Scopes = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        [DecisionsRead] = "Read the decisions that were registered",
        [DecisionsWrite] = "Register decisions that were sent",
        [ObjectionsRead] = "Read objections, their timeline, deadlines, contact attempts and referrals",
        [ObjectionsWrite] = "File on paper intake, assign, record facts and withdraw",
        [ContactAttemptsWrite] = "Register contact attempts, call-back appointments and agreements",
        [MediationReferralsWrite] = "Propose, start and end mediation referrals",
        [ContactPolicyOverride] = "Let whoever took the contested decision treat the objection (coordinator)",
        [MediationReferralsOverride] = "Refer to mediation without an earlier contact (coordinator)",
        [MediatorsRead] = "Read the register of mediators",
        [MediatorsManage] = "Keep the register of mediators",
        [IntendedDecisionsRead] = "Read intended decisions with the reactions of citizens, and their figures",
        [IntendedDecisionsWrite] = "Register intended decisions, contact about them and what came of them",
        [StaffMembersRead] = "Read the names of the staff of the municipality",
        [TimeEntriesWrite] = "Record time spent on objections",
    };

    public static readonly FrozenSet<string> All =
    [
        .. Scopes.Keys, AccessLogRead, ApiClientsManage, SettingsManage, PersonalDataRead, PersonalDataCorrect, RetentionPropose, RetentionApprove,
        CostsRead, OwnPrivateNotes, OwnWorklistViews, WorklistViewsShare, WorkloadRead, OwnMediationReferralsRead, OwnMediationReferralsWrite, OwnObjectionsRead, OwnObjectionsWrite, OwnDataRead, OwnIntendedDecisions,
        OwnFilingDrafts,
    ];

    /// <summary>Of whoever holds an access link: enough to follow the case, not to act in it.</summary>
    public static readonly FrozenSet<string> OfLinkHolder = [OwnObjectionsRead];

    /// <summary>Of whoever holds the access link of an intended decision: reacting must cost no effort, and commits to nothing.</summary>
    public static readonly FrozenSet<string> OfIntentionLinkHolder = [OwnIntendedDecisions];

    /// <summary>Of whoever holds the access link of a draft.</summary>
    public static readonly FrozenSet<string> OfDraftHolder = [OwnFilingDrafts];

    /// <summary>Of a citizen, an organisation or a representative who signed in.</summary>
    public static readonly FrozenSet<string> OfCitizen = [OwnObjectionsRead, OwnObjectionsWrite, OwnDataRead, OwnIntendedDecisions, OwnFilingDrafts];
}
