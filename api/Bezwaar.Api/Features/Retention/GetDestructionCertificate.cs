using System.Globalization;
using System.Text;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Retention;

/// <summary>Gives out the certificate of a destruction list, to the byte as it was drawn up, with its hash.</summary>
internal static class GetDestructionCertificate
{
    internal sealed record Query(Guid ListId) : IQuery<Drawn>;

    internal sealed record Drawn(int Sequence, string Text, byte[] Hash);

    internal sealed class Endpoint : IEndpoint<DestructionListsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/{listId}/certificate", async (Guid listId, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                (await sender.Send(new Query(listId), cancellationToken)).Match<IResult>(drawn => Give(drawn, context.Response), Problems.From))
            .WithName("getDestructionCertificate")
            .WithSummary("Download the certificate of a destruction list")
            .WithDescription(
                "What was destroyed, on what ground and by whose decision; nothing about a citizen. The Repr-Digest header (RFC 9530) holds the SHA-256 that was stored when it was drawn up: "
                + "it is the hash of exactly these bytes. 409 until the list is completed.")
            .RequirePermission(Permissions.RetentionPropose)
            .Produces<DestructionCertificate>().Fails(404, 409)
            .WithResponseExample(DestructionCertificate.Example);

        private static FileContentHttpResult Give(Drawn drawn, HttpResponse response)
        {
            response.Headers["Repr-Digest"] = $"sha-256=:{Convert.ToBase64String(drawn.Hash)}:";
            response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"destruction-{drawn.Sequence}.json\"");
            return TypedResults.Bytes(Encoding.UTF8.GetBytes(drawn.Text), "application/json");
        }
    }

    internal sealed class Handler(TenantDbContext db) : IRequestHandler<Query, ErrorOr<Drawn>>
    {
        public async Task<ErrorOr<Drawn>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (await db.Set<DestructionList>().AsNoTracking().FirstOrDefaultAsync(list => list.Id == request.ListId, cancellationToken) is not { } list)
                return Problems.Errors.NotFound;

            return list is { Certificate: { } text, CertificateHash: { } hash } ? new Drawn(list.Sequence, text, hash) : DestructionList.Errors.NoCertificateYet;
        }
    }
}
