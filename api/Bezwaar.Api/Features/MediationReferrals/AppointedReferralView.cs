using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>The facts of a referral that its mediator needs, and how to reach the parties while the mediation runs. Nothing of the file.</summary>
public sealed record AppointedReferralView : IVersioned, IAboutCase
{
    public required Guid Id { get; init; }

    /// <summary>Grows with every change; the ETag shows it.</summary>
    public required int Version { get; init; }

    public required MediationStatus Status { get; init; }

    /// <summary>Who takes part, with what they agreed to.</summary>
    public required IReadOnlyList<MediationParty> Parties { get; init; }

    /// <summary>How to reach the objectors and who acts for them; empty once the mediation is over.</summary>
    public required IReadOnlyList<CaseContact> Contacts { get; init; }

    /// <summary>How to reach the authority.</summary>
    public required MunicipalityContact Authority { get; init; }

    public required DateOnly StartedOn { get; init; }

    /// <summary>Day on which the agreement to mediate was signed; null while it was not.</summary>
    public required DateOnly? AgreementSignedOn { get; init; }

    public required IReadOnlyList<MediationSession> Sessions { get; init; }
    public required DateOnly? EndedOn { get; init; }
    public required MediationOutcome? Outcome { get; init; }

    /// <summary>For the platform alone: an answer that is kept for a retry goes with its case.</summary>
    internal Guid ObjectionId { get; init; }

    Guid IAboutCase.ObjectionId => ObjectionId;

    internal static async Task<AppointedReferralView> OfAsync(TenantDbContext db, MediationReferral referral, CancellationToken cancellationToken) =>
        (await OfAsync(db, [referral], cancellationToken))[0];

    /// <summary>Whom to call is asked for all of them at once, and only for those that run.</summary>
    internal static async Task<List<AppointedReferralView>> OfAsync(TenantDbContext db, List<MediationReferral> referrals, CancellationToken cancellationToken)
    {
        List<Guid> running = [.. referrals.Where(referral => referral.Status is MediationStatus.Started).Select(referral => referral.ObjectionId)];
        var contacts = await CaseContact.OfAsync(db, running, cancellationToken);
        return referrals.ConvertAll(referral => Of(
            referral, referral.Status is MediationStatus.Started ? contacts.GetValueOrDefault(referral.ObjectionId, []) : [], db.Tenant.Settings.Contact));
    }

    private static AppointedReferralView Of(MediationReferral referral, IReadOnlyList<CaseContact> contacts, MunicipalityContact authority) => new()
    {
        Id = referral.Id,
        Version = referral.Version,
        Status = referral.Status,
        Parties = contacts.Count > 0 ? referral.Parties : [.. referral.Parties.Select(party => party with { Name = null })],
        Contacts = contacts,
        Authority = authority,
        StartedOn = referral.StartedOn!.Value,
        AgreementSignedOn = referral.AgreementSignedOn,
        Sessions = referral.Sessions,
        EndedOn = referral.EndedOn,
        Outcome = referral.Outcome,
        ObjectionId = referral.ObjectionId,
    };

    internal static readonly AppointedReferralView Example = new()
    {
        Id = MediationReferralView.StartedExample.Id,
        Version = MediationReferralView.StartedExample.Version,
        Status = MediationStatus.Started,
        Parties = MediationReferralView.StartedExample.Parties,
        Contacts = [new(CaseContactRole.Objector, "M. de Boer", "+31612345678", "m.deboer@example.nl", "nl")],
        Authority = new("+31199000101", "bezwaar@eikendam.example", "Postbus 1, 1234 AA Eikendam", "maandag tot en met vrijdag van 9.00 tot 17.00 uur"),
        StartedOn = new(2026, 5, 12),
        AgreementSignedOn = null,
        Sessions = [],
        EndedOn = null,
        Outcome = null,
    };

    internal static readonly AppointedReferralView EndedExample = Example with
    {
        Version = 8,
        Status = MediationStatus.Ended,
        Parties = [.. Example.Parties.Select(party => party with { Name = null })],
        Contacts = [],
        AgreementSignedOn = new(2026, 5, 12),
        Sessions = MediationReferralView.EndedExample.Sessions,
        EndedOn = MediationReferralView.EndedExample.EndedOn,
        Outcome = MediationReferralView.EndedExample.Outcome,
    };
}
