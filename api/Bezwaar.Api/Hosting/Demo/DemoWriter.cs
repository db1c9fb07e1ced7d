using System.Globalization;
using Bezwaar.Api.Features.Mediators.Contracts;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>
/// Writes the data of one demo municipality in one transaction: all of it or nothing, so that a run that was cut off leaves
/// an empty database, which the next run fills.
/// </summary>
internal sealed class DemoWriter(TenantDbContext db, DemoMunicipality municipality, IValidator<FileObjection.Body> filings, DemoDocuments documents, DateTimeOffset now)
{
    private readonly Dictionary<(string Prefix, int Year), int> references = [];

    /// <returns>The number of objections written; 0 where there were data already.</returns>
    public async Task<int> WriteOnceAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Set<Objection>().AnyAsync(cancellationToken))
            return 0;

        await SaveAsync([.. DevelopmentSubject.StaffOf(municipality.Slug).Select(one => StaffMember.Of(one.Id, one.Name, [one.Role]))], cancellationToken);
        var (decisions, cases) = new DemoPlanner(municipality, now).Plan();
        await SaveAsync([.. decisions.Where(decision => decision.Known is DecisionKnown.Registered).Select(Register)], cancellationToken);
        var register = DemoMediators.In(municipality, now);
        await SaveAsync(register, cancellationToken);
        foreach (var planned in cases)
            await PlayAsync(planned, [.. register.Take(DemoMediators.Appointable).Select(mediator => mediator.Id)], cancellationToken);
        await SaveAsync([.. DemoIntentions.For(db.Tenant, municipality, now)], cancellationToken);

        await transaction.CommitAsync(CancellationToken.None);
        return cases.Count;
    }

    private object Register(DemoDecision decision)
    {
        var at = AmsterdamTime.StartOfDay(decision.PublishedOn).AddHours(9);
        return decision.Register(decision.FixedReference ?? NextReference(decision), at < now ? at : now);
    }

    /// <summary>References skip numbers: most decisions are never registered here.</summary>
    private string NextReference(DemoDecision decision)
    {
        var (prefix, year) = (DemoTopics.Of(decision.DecisionType).Prefix, decision.PublishedOn.Year);
        var number = references[(prefix, year)] = references.GetValueOrDefault((prefix, year), 100) + 1 + (decision.PublishedOn.Day % 7);
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year}-{number:0000}");
    }

    private async Task PlayAsync(DemoCase planned, Guid[] mediators, CancellationToken cancellationToken)
    {
        var body = planned.Body with { ContestedDecision = planned.Decision.AsBody() };
        if (planned.Plot.Omission is not OmissionPlot.None)
            body = body with { Grounds = null, GroundsFollow = true };
        await filings.ValidateAndThrowAsync(body, cancellationToken);
        var filing = FilingBodies.ToFiling(body, planned.Decision.AsContested(), planned.RegisteredAt).OrThrow();
        var number = await NumberSeries.NextAsync(db, AmsterdamTime.DateOf(planned.RegisteredAt).Year, cancellationToken);
        var actor = filing.Channel is IntakeChannel.Electronic ? Caller.Anonymous.Id : municipality.CaseSystem;
        var objection = Objection.File(filing, db.Tenant, actor, planned.RegisteredAt);
        objection.NumberAs(number);
        if (await documents.SendAlongAsync(planned, objection, actor, cancellationToken) is { } sentAlong)
        {
            objection.Note(TimelineEventType.DocumentsAdded, actor, planned.RegisteredAt, Document.ForTimeline([sentAlong]));
            db.Add(sentAlong);
        }

        db.Add(objection);
        db.Add(AccessLink.For(objection.Id, planned.RegisteredAt).Link);
        await db.SaveChangesAsync(cancellationToken);

        var file = await CaseFile.OpenAsync(db, objection.Id, cancellationToken) ?? throw new InvalidOperationException("The case that was just filed is not there.");
        new DemoLife(planned, objection, file, db, municipality, await AppointableAsync(planned, mediators, cancellationToken)).PlayUntil(now);
        objection.RefreshDeadlines(db.Tenant, AmsterdamTime.DateOf(now));
        await SaveAsync([], cancellationToken);
    }

    private async Task<IReadOnlyList<RegisteredMediator>> AppointableAsync(DemoCase planned, Guid[] mediators, CancellationToken cancellationToken)
    {
        List<RegisteredMediator> found = [];
        foreach (var id in planned.Plot.Mediation is MediationPlot.None ? [] : mediators)
            found.Add(await RegisteredMediator.FindAsync(db, id, cancellationToken) ?? throw new InvalidOperationException("A mediator that was just registered is not there."));
        return found;
    }

    /// <summary>Forgets what was saved: finding changes among everything written so far would cost more with each case.</summary>
    private async Task SaveAsync(IReadOnlyList<object> added, CancellationToken cancellationToken)
    {
        db.AddRange(added);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}

internal static class DemoOutcome
{
    /// <summary>The demo does nothing that the rules refuse; where it does, it is wrong and nothing of it is written.</summary>
    public static T OrThrow<T>(this ErrorOr<T> outcome) =>
        outcome.IsError ? throw new InvalidOperationException($"The demo data break a rule: {outcome.FirstError.TextIn("en")}") : outcome.Value;
}
