using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.PersonalData;

internal sealed class OwnDataGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/my/data", "Personal data");
}

internal sealed class PersonalDataExportsGroup : IEndpointGroup
{
    public static RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes) => routes.MapApiGroup("/personal-data-exports", "Personal data");
}
