namespace Bezwaar.Api.Platform.Endpoints;

/// <summary>A path prefix with what its endpoints share: tag, policies, documentation.</summary>
internal interface IEndpointGroup
{
    static abstract RouteGroupBuilder MapGroup(IEndpointRouteBuilder routes);
}

/// <summary>The HTTP face of one use case. Found by discovery; nothing has to be registered.</summary>
internal interface IEndpoint<TGroup> where TGroup : IEndpointGroup
{
    static abstract void Map(RouteGroupBuilder group);
}
