using System.Collections.Frozen;

namespace Bezwaar.Api.Platform.Identity;

/// <summary>What a member of staff is to the platform. Each municipality maps the claims of its own sign-in onto these.</summary>
public enum Role
{
    /// <summary>Handles objections (behandelaar).</summary>
    Handler,

    /// <summary>Divides the work and makes exceptions to the contact policy (coördinator).</summary>
    Coordinator,

    /// <summary>Answers for settings, access, privacy and retention; does not handle cases (functioneel beheerder).</summary>
    Administrator,

    /// <summary>Learns from the figures; sees no case.</summary>
    Evaluator,

    /// <summary>Sees the referrals made to him or her, and nothing else of the case.</summary>
    Mediator,

    /// <summary>Keeps the connections of the municipality's systems working; sees no case (applicatiebeheerder).</summary>
    PlatformOperator,
}

/// <summary>Which permissions come with which role.</summary>
internal static class RolePermissions
{
    private static readonly string[] Handling =
    [
        Permissions.DecisionsRead, Permissions.DecisionsWrite, Permissions.ObjectionsRead, Permissions.ObjectionsWrite,
        Permissions.ContactAttemptsWrite, Permissions.MediationReferralsWrite, Permissions.PersonalDataCorrect, Permissions.MediatorsRead,
        Permissions.IntendedDecisionsRead, Permissions.IntendedDecisionsWrite,
        Permissions.TimeEntriesWrite, Permissions.OwnPrivateNotes, Permissions.OwnWorklistViews, Permissions.StaffMembersRead,
    ];

    private static readonly FrozenDictionary<Role, string[]> ByRole = new Dictionary<Role, string[]>
    {
        [Role.Handler] = Handling,
        [Role.Coordinator] = [.. Handling, Permissions.MediationReferralsOverride, Permissions.ContactPolicyOverride, Permissions.MediatorsManage, Permissions.AccessLogRead, Permissions.RetentionPropose, Permissions.CostsRead, Permissions.WorklistViewsShare, Permissions.WorkloadRead],
        [Role.Administrator] =
        [
            Permissions.AccessLogRead, Permissions.ApiClientsManage, Permissions.PersonalDataRead, Permissions.PersonalDataCorrect,
            Permissions.RetentionPropose, Permissions.RetentionApprove, Permissions.MediatorsRead, Permissions.MediatorsManage,
            Permissions.CostsRead, Permissions.StaffMembersRead, Permissions.SettingsManage,
        ],
        [Role.Evaluator] = [Permissions.CostsRead],
        [Role.Mediator] = [Permissions.OwnMediationReferralsRead, Permissions.OwnMediationReferralsWrite],
        [Role.PlatformOperator] = [Permissions.ApiClientsManage],
    }.ToFrozenDictionary();

    public static IReadOnlySet<string> Of(IEnumerable<Role> roles) => roles.SelectMany(role => ByRole[role]).ToHashSet(StringComparer.Ordinal);
}
