using System.Globalization;
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

namespace Bezwaar.Api.Features.AccessLogs;

/// <summary>Shows whoever guards privacy who looked into a case, when and what for.</summary>
internal static class GetAccessLog
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<Entry>>, ICaseRequest;

    /// <param name="At">When the look began; it lasts a quarter of an hour.</param>
    /// <param name="ReaderKind">A person or a system.</param>
    /// <param name="ReaderId">Id of the member of staff in the municipality's own systems, or client id of the system.</param>
    /// <param name="Roles">Roles that the member of staff had then; empty for a system.</param>
    /// <param name="Purpose">What for.</param>
    /// <param name="PurposeText">The purpose that was registered with a system; its client id where none was.</param>
    public sealed record Entry(DateTimeOffset At, ReaderKind ReaderKind, string ReaderId, IReadOnlyList<Role> Roles, AccessPurpose Purpose, string? PurposeText);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<AccessLogGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("getAccessLog")
            .WithSummary("Read who looked into an objection")
            .WithDescription(
                "Newest first. Nothing below /objections/{objectionId} is shown to staff or a system before it is logged here. One entry is one look: "
                + "all that the same reader reads of the objection for the same purpose within a quarter of an hour. Reading this log is a look, too.")
            .RequirePermission(Permissions.AccessLogRead)
            .Produces<Page<Entry>>().Fails(404)
            .WithResponseExample(new Page<Entry>(
                [
                    new(DateTimeOffset.Parse("2026-04-22T08:28:00Z", CultureInfo.InvariantCulture), ReaderKind.Staff, "j.jansen", [Role.Handler], AccessPurpose.Treatment, null),
                    new(DateTimeOffset.Parse("2026-04-20T08:05:00Z", CultureInfo.InvariantCulture), ReaderKind.System, "eikendam-zaaksysteem", [], AccessPurpose.DataExchange, "Zaken bijwerken in het zaaksysteem"),
                ],
                null));
    }

    internal sealed class Handler(TenantDbContext db) : IRequestHandler<Query, ErrorOr<Page<Entry>>>
    {
        public async Task<ErrorOr<Page<Entry>>> Handle(Query request, CancellationToken cancellationToken) =>
            await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken)
                ? await AccessLogPages.ReadAsync(db, request.ObjectionId, request.Limit, request.Cursor, Show, cancellationToken)
                : Problems.Errors.NotFound;
    }

    private static Entry Show(AccessLogEntry entry) => new(entry.At, entry.ReaderKind, entry.ReaderId, entry.Roles, entry.Purpose, entry.PurposeText);
}
