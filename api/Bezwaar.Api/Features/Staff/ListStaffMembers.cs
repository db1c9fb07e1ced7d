using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Staff;

/// <summary>Lists the staff of the municipality by name, so that people see names where the case holds an identifier.</summary>
internal static class ListStaffMembers
{
    private const int Most = 1_000;

    internal sealed record Query : IQuery<View>;

    /// <param name="Items">By name.</param>
    public sealed record View(IReadOnlyList<StaffMemberView> Items);

    internal sealed class Endpoint : IEndpoint<StaffMembersGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("listStaffMembers")
            .WithSummary("List the staff of the municipality")
            .WithDescription(
                "Whoever signed in once, with the name and the roles of the last time; at most 1,000. An identifier that is not here is of somebody who never signed in, "
                + "or of a system: show it as it is.")
            .RequirePermission(Permissions.StaffMembersRead)
            .Produces<View>()
            .WithResponseExample(new View([StaffMemberView.Example]));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken) => new View(
            await db.Set<StaffMember>()
                .OrderBy(member => member.Name).ThenBy(member => member.Id)
                .Take(Most)
                .ProjectTo<StaffMemberView>(mapper.ConfigurationProvider)
                .ToListAsync(cancellationToken));
    }
}
