using Bezwaar.Api.Hosting;
using Bezwaar.Api.Platform.Identity.SignIn;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(BezwaarHost))]

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>
/// The real host on its own data directory, once for the whole run. Test classes do not share a municipality: each makes
/// its own through <see cref="TestMunicipality"/>, so they run in parallel and tenancy is exercised all the time.
/// </summary>
public sealed class BezwaarHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>What a host of a test's own does differently.</summary>
    internal Action<IWebHostBuilder>? Otherwise { get; init; }

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("bezwaar-tests-").FullName;

    public async ValueTask InitializeAsync() => await Verbs.MigrateCatalogAsync(Services, CancellationToken.None);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataDirectory, recursive: true);
    }

    /// <summary>A client without credentials, on HTTPS as in production.</summary>
    public HttpClient Anonymous() => CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://bezwaar.test"), AllowAutoRedirect = false });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Platform:DataDirectory", DataDirectory);
        builder.UseSetting("Platform:ProvisionDemo", "false");
        builder.UseSetting("RateLimits:PublicPerMinute", "100000");
        builder.UseSetting("RateLimits:PartnerPerMinute", "100000");
        builder.UseSetting("Mail:PickupDirectory", Path.Combine(DataDirectory, "mail"));
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        // Sign-in speaks HTTP with the development identity provider of the host itself, which has no port here.
        builder.ConfigureTestServices(services => services.AddHttpClient(SignInProviders.HttpClientName, client => client.Timeout = TimeSpan.FromMinutes(2))
            .ConfigurePrimaryHttpMessageHandler(provider => ((TestServer)provider.GetRequiredService<IServer>()).CreateHandler()));
        Otherwise?.Invoke(builder);
    }
}
