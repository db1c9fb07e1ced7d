namespace Bezwaar.Api.Hosting.Demo;

/// <summary>Two fictitious municipalities with data that look like life.</summary>
internal sealed class DemoData(IServiceProvider services)
{
    public async Task EnsureAsync(CancellationToken cancellationToken) => await Verbs.MigrateCatalogAsync(services, cancellationToken);
}
