using AutoMapper;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Sessions;

namespace Bezwaar.Api.Features.Staff;

/// <summary>A member of staff as colleagues see him or her.</summary>
public sealed record StaffMemberView
{
    /// <summary>Identifier in the municipality's own systems.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Handlers and coordinators can be given objections.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    internal static readonly StaffMemberView Example = new() { Id = "j.jansen", Name = "J. Jansen", Roles = [Role.Handler] };
}

internal sealed class StaffMemberProfile : Profile
{
    public StaffMemberProfile() => CreateMap<StaffMember, StaffMemberView>();
}

internal sealed class StaffMembersGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/staff-members", "Staff");
}
