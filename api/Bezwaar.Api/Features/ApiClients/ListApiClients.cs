using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ApiClients;

/// <summary>Lists the API clients of the municipality, revoked ones too, by client id.</summary>
internal static class ListApiClients
{
    private const string Sort = "clientId";

    internal sealed record Query(int? Limit, string? Cursor) : IQueryWithoutDatabase<Page<ApiClientView>>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<ApiClientsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", ([AsParameters] Query query, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(query, cancellationToken).ToPageAsync(context))
            .WithName("listApiClients")
            .WithSummary("List the API clients")
            .WithDescription("By client id, revoked ones too. Follow the Link header, or send nextCursor as cursor, for the next page.")
            .RequirePermission(Permissions.ApiClientsManage)
            .Produces<Page<ApiClientView>>()
            .WithResponseExample(new Page<ApiClientView>([ApiClientView.Example], null));
    }

    internal sealed class Handler(CatalogDbContext catalog, TenantScope tenants, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Page<ApiClientView>>>
    {
        public async Task<ErrorOr<Page<ApiClientView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = Cursor.Decode(request.Cursor, Sort);
            if (cursor.IsError)
                return cursor.Errors;

            var clients = catalog.Set<ApiClient>().AsNoTracking().Where(client => client.MunicipalityId == tenants.Tenant.Id);
            if (cursor.Value is { Tie: var after })
                clients = clients.Where(client => string.Compare(client.ClientId, after) > 0);

            var (limit, now) = (request.Limit ?? Paging.DefaultLimit, clock.GetUtcNow());
            var rows = await clients.OrderBy(client => client.ClientId).Take(limit + 1).ToListAsync(cancellationToken);
            return rows.ConvertAll(client => ApiClientView.Of(client, now)).ToPage(limit, last => new Cursor(Sort, null, last.ClientId));
        }
    }
}
