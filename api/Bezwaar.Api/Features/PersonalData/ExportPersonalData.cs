using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.PersonalData;

/// <summary>
/// Puts together what the municipality holds about somebody who asks for it at the counter or by letter (AVG 15). Numbers
/// go in the body, never in an address. The access log of every case in it tells that it was made.
/// </summary>
internal static class ExportPersonalData
{
    /// <param name="Bsn">Citizen service number of the person. Exactly one of the three is given.</param>
    /// <param name="KvkNumber">Number of the organisation in the trade register: eight digits.</param>
    /// <param name="ObjectionNumber">Number of one objection, for one that was filed without sign-in.</param>
    /// <param name="Cursor">nextCursor of the document before, for the next cases of the same person.</param>
    public sealed record Body(string? Bsn, string? KvkNumber, string? ObjectionNumber, string? Cursor)
    {
        /// <summary>Holds no number, wherever it may be written.</summary>
        public override string ToString() => nameof(Body);
    }

    internal sealed record Command(Body Body) : ICommand<PersonalDataExport>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.Bsn)
                .Must((body, _) => new[] { body.Bsn, body.KvkNumber, body.ObjectionNumber }.Count(given => given is not null) == 1)
                .WithText("exactly-one", "Geef één ding op: een BSN, een KVK-nummer of een bezwaarnummer.", "Give exactly one: a BSN, a KVK number or an objection number.");
            RuleFor(body => body.Bsn)
                .Must(bsn => bsn is null || Bsn.TryParse(bsn, out _)).WithText("bsn", "Dit is geen burgerservicenummer. Controleer de negen cijfers.", "This is no citizen service number. Check the nine digits.");
            RuleFor(body => body.KvkNumber)
                .Must(number => number is null || PersonIdentifier.Parse(PersonIdentifierKind.Kvk, number) is not null)
                .WithText("kvk-number", "Een KVK-nummer heeft 8 cijfers.", "A KVK number has 8 digits.");
            RuleFor(body => body.ObjectionNumber).OptionalText(20);
        }
    }

    internal sealed class Endpoint : IEndpoint<PersonalDataExportsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Body body, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(body), cancellationToken).ToAttachmentAsync("personal-data.json"))
            .WithName("exportPersonalData")
            .WithSummary("Put together all data about one person")
            .WithDescription(
                "For whoever asks what is held about him or her without signing in. Make sure of that person's identity first. At most ten cases at a time. "
                + "Nothing is stored but an entry in the access log of each case. A person of whom nothing is held gives a document without cases.")
            .RequirePermission(Permissions.PersonalDataRead)
            .Produces<PersonalDataExport>().Fails(404)
            .WithRequestExample(new Body(null, null, "BZW-2026-000123", null))
            .WithResponseExample(PersonalDataExport.Example);
    }

    internal sealed class Handler(PersonalDataExporter exporter, PersonSealer sealer, TenantDbContext db, CallerScope callers, TimeProvider clock)
        : IRequestHandler<Command, ErrorOr<PersonalDataExport>>
    {
        public async Task<ErrorOr<PersonalDataExport>> Handle(Command request, CancellationToken cancellationToken)
        {
            var export = await ExportAsync(request.Body, cancellationToken);
            if (!export.IsError && Reader.Of(callers.Caller) is { } reader)
            {
                db.AddRange(export.Value.Cases.Select(shown => AccessLogEntry.Of(
                    shown.ObjectionId, reader with { Purpose = AccessPurpose.PersonalDataRequest }, callers.Caller.Roles, clock.GetUtcNow())));
            }

            return export;
        }

        private async Task<ErrorOr<PersonalDataExport>> ExportAsync(Body body, CancellationToken cancellationToken)
        {
            if (body.ObjectionNumber is { } number)
            {
                return await NumberedCase.FindAsync(db, number, cancellationToken) is { } known
                    ? await exporter.OfCaseAsync(known, cancellationToken)
                    : Problems.Errors.NotFound;
            }

            var identifier = body.Bsn is { } bsn ? PersonIdentifier.Parse(PersonIdentifierKind.Bsn, bsn)! : PersonIdentifier.Parse(PersonIdentifierKind.Kvk, body.KvkNumber)!;
            var person = await sealer.SealAsync(db.Tenant, identifier, cancellationToken);
            return await exporter.OfPersonAsync(db.CasesOfPerson(person.LookupKey), person.LookupKey, new(person.Kind, person.Masked), body.Cursor, cancellationToken);
        }
    }
}
