using System.Reflection;

namespace Bezwaar.Api.Platform.Endpoints;

internal static class EndpointDiscovery
{
    private static readonly MethodInfo MapAllOfGroup = typeof(EndpointDiscovery).GetMethod(nameof(MapGroup), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo MapOne = typeof(EndpointDiscovery).GetMethod(nameof(MapEndpoint), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Maps every <see cref="IEndpoint{TGroup}"/> of the assembly, group by group.</summary>
    public static void MapEndpoints(this IEndpointRouteBuilder routes)
    {
        var endpoints =
            from type in typeof(EndpointDiscovery).Assembly.GetTypes()
            from contract in type.GetInterfaces()
            where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEndpoint<>)
            group type by contract.GetGenericArguments()[0] into grouped
            orderby grouped.Key.FullName
            select grouped;

        foreach (var group in endpoints)
        {
            var builder = MapAllOfGroup.MakeGenericMethod(group.Key).Invoke(null, [routes])!;
            foreach (var endpoint in group.OrderBy(type => type.FullName, StringComparer.Ordinal))
                MapOne.MakeGenericMethod(group.Key, endpoint).Invoke(null, [builder]);
        }
    }

    private static RouteGroupBuilder MapGroup<TGroup>(IEndpointRouteBuilder routes) where TGroup : IEndpointGroup => TGroup.MapGroup(routes);

    private static void MapEndpoint<TGroup, TEndpoint>(RouteGroupBuilder group)
        where TGroup : IEndpointGroup
        where TEndpoint : IEndpoint<TGroup> => TEndpoint.Map(group);
}
