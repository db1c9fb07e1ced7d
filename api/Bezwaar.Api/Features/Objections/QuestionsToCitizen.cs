using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.Objections;

/// <summary>In which cases something waits for the citizen that other parts of the case keep.</summary>
internal sealed class QuestionsToCitizen(IEnumerable<ICitizenQuestion> questions)
{
    /// <summary>Asks only about cases that know of such a thing: most know of none, and cost no query.</summary>
    /// <returns>The cases, each with what waits for the citizen.</returns>
    public async Task<IReadOnlyDictionary<Guid, CaseProgress>> AddToAsync(TenantDbContext db, IEnumerable<(Guid Id, CaseProgress Progress)> cases, CancellationToken cancellationToken)
    {
        var known = cases.ToDictionary(one => one.Id, one => one.Progress);
        foreach (var question in questions)
        {
            Guid[] possible = [.. known.Where(one => MayWait(one.Value, question.Question)).Select(one => one.Key)];
            if (possible.Length == 0)
                continue;

            foreach (var waiting in await question.AmongAsync(db, possible, cancellationToken))
                known[waiting] = With(known[waiting], question.Question);
        }

        return known;
    }

    private static bool MayWait(CaseProgress progress, CitizenQuestion question) => progress.IsOpen && question switch
    {
        CitizenQuestion.Mediation => progress.Mediation is MediationStanding.Proposed,
        CitizenQuestion.Agreements => progress.AgreementDueOn is not null,
        _ => true,
    };

    private static CaseProgress With(CaseProgress progress, CitizenQuestion question) => question switch
    {
        CitizenQuestion.Mediation => progress with { MediationToAnswer = true },
        CitizenQuestion.Agreements => progress with { AgreementsToCheck = true },
        _ => progress,
    };
}
