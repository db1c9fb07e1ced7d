using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.PersonalData;

/// <summary>Gives a citizen all that the municipality holds about him or her, or about whoever is represented (AVG 15).</summary>
internal static class GetOwnData
{
    internal sealed record Query(string? Cursor) : IQuery<PersonalDataExport>;

    internal sealed class Endpoint : IEndpoint<OwnDataGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (string? cursor, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(cursor), cancellationToken).ToAttachmentAsync("my-data.json"))
            .WithName("getOwnData")
            .WithSummary("Download all data about yourself")
            .WithDescription("All that is held about whoever signed in, or about whoever is represented: at most ten cases at a time. Send nextCursor as cursor for the next ones.")
            .RequirePermission(Permissions.OwnDataRead)
            .Produces<PersonalDataExport>()
            .WithResponseExample(PersonalDataExport.Example);
    }

    internal sealed class Handler(PersonalDataExporter exporter, PersonSealer sealer, TenantDbContext db, CallerScope callers) : IRequestHandler<Query, ErrorOr<PersonalDataExport>>
    {
        public async Task<ErrorOr<PersonalDataExport>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (callers.Caller.Subject is not { } subject)
                return Problems.Errors.NotFound;

            var number = await sealer.OpenAsync(db.Tenant, subject.Kind, subject.Sealed, cancellationToken);
            return await exporter.OfPersonAsync(db.OwnObjections(callers.Caller), subject.LookupKey, new(subject.Kind, number), request.Cursor, cancellationToken);
        }
    }
}
