using Bezwaar.Api.Features.Agreements.Contracts;
using Bezwaar.Api.Features.MediationReferrals.Contracts;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.Objections;

/// <summary>In which cases something waits for the citizen that other parts of the case keep.</summary>
internal sealed class QuestionsToCitizen
{
    private readonly IReadOnlySet<Guid> mediation;
    private readonly IReadOnlySet<Guid> agreements;

    private QuestionsToCitizen(IReadOnlySet<Guid> mediation, IReadOnlySet<Guid> agreements) => (this.mediation, this.agreements) = (mediation, agreements);

    /// <summary>Asks only about cases that know of a proposal or of an agreement: most know of neither, and cost no query.</summary>
    public static async Task<QuestionsToCitizen> OfAsync(TenantDbContext db, IEnumerable<(Guid Id, CaseProgress Progress)> cases, CancellationToken cancellationToken)
    {
        var open = cases.Where(known => known.Progress.IsOpen).ToList();
        return new(
            await ProposalsToAnswer.AmongAsync(db, [.. open.Where(known => known.Progress.Mediation is MediationStanding.Proposed).Select(known => known.Id)], cancellationToken),
            await AgreementsToCheck.AmongAsync(db, [.. open.Where(known => known.Progress.AgreementDueOn is not null).Select(known => known.Id)], cancellationToken));
    }

    public CaseProgress AddTo(Guid objectionId, CaseProgress progress) =>
        progress with { MediationToAnswer = mediation.Contains(objectionId), AgreementsToCheck = agreements.Contains(objectionId) };
}
