using System.Globalization;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Awb;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.AccessLogs;

/// <summary>Tells a citizen in plain words who of the municipality looked into his or her case. Names of employees stay out.</summary>
internal static class GetOwnAccessLog
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<Entry>>, ICaseRequest;

    /// <param name="At">When the look began; it lasts a quarter of an hour.</param>
    /// <param name="Purpose">What for.</param>
    /// <param name="Text">The same in plain words.</param>
    public sealed record Entry(DateTimeOffset At, AccessPurpose Purpose, LegalText Text);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<OwnAccessLogGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("getOwnAccessLog")
            .WithSummary("Read who looked into your objection")
            .WithDescription("Newest first, in plain words. One entry is one look: all that one person or system of the municipality reads for one purpose within a quarter of an hour.")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces<Page<Entry>>().Fails(404)
            .WithResponseExample(new Page<Entry>(
                [new(DateTimeOffset.Parse("2026-04-22T08:28:00Z", CultureInfo.InvariantCulture), AccessPurpose.Treatment, Words(AccessPurpose.Treatment, null))], null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers) : IRequestHandler<Query, ErrorOr<Page<Entry>>>
    {
        public async Task<ErrorOr<Page<Entry>>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken)
                ? await AccessLogPages.ReadAsync(db, request.ObjectionId, request.Limit, request.Cursor, Show, cancellationToken)
                : Problems.Errors.NotFound;
    }

    private static Entry Show(AccessLogEntry entry) => new(entry.At, entry.Purpose, Words(entry.Purpose, entry.PurposeText));

    private static LegalText Words(AccessPurpose purpose, string? text) => purpose switch
    {
        AccessPurpose.Treatment => new(
            "Een medewerker die uw bezwaar behandelt, heeft uw zaak bekeken.", "An employee who handles your objection looked at your case."),
        AccessPurpose.Supervision => new(
            "Een coördinator heeft uw zaak bekeken, om te zorgen dat uw bezwaar goed wordt behandeld.", "A coordinator looked at your case, to make sure that your objection is handled well."),
        AccessPurpose.Mediation => new(
            "De mediator heeft gegevens uit uw zaak bekeken.", "The mediator looked at details of your case."),
        AccessPurpose.PersonalDataRequest => new(
            "Een beheerder heeft een overzicht gemaakt van de gegevens die wij van u hebben. Dat doen wij als iemand daarom vraagt.",
            "An administrator made an overview of the data that we hold about you. We do so when somebody asks for it."),
        AccessPurpose.DataExchange => new(
            $"Een computersysteem heeft gegevens uit uw zaak gelezen. Het doel: {text}.", $"A computer system read data from your case. Its purpose: {text}."),
        _ => new(
            "Een beheerder heeft uw zaak bekeken, om uw privacy te bewaken.", "An administrator looked at your case, to guard your privacy."),
    };
}
