namespace Bezwaar.Api.Hosting;

internal static class ImplementationDiscovery
{
    /// <summary>Registers every class of the assembly that implements <typeparamref name="TContract"/>, so that none can be forgotten in a list.</summary>
    public static void AddAll<TContract>(this IServiceCollection services) where TContract : class
    {
        foreach (var type in typeof(ImplementationDiscovery).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(TContract).IsAssignableFrom(type)))
            services.AddSingleton(typeof(TContract), type);
    }
}
