using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Hosting;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity.SignIn;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Bezwaar.Api.Tests.Persistence.TransactSql;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

[assembly: AssemblyFixture(typeof(BezwaarHost))]

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>
/// The real host on its own data directory, once for the whole run. Test classes do not share a municipality: each makes
/// its own through <see cref="TestMunicipality"/>, so they run in parallel and tenancy is exercised all the time.
/// </summary>
public sealed class BezwaarHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>Tests call as fast as they can; those of the limits themselves set lower ones.</summary>
    public static readonly IReadOnlyList<string> RateLimitSettings =
        [.. Enum.GetNames<RateClass>().Select(rateClass => $"RateLimits:{rateClass}PerMinute")];

    /// <summary>What a host of a test's own does differently.</summary>
    internal Action<IWebHostBuilder>? Otherwise { get; init; }

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("bezwaar-tests-").FullName;

    /// <summary>With this begin the names of this host's databases on a server; on SQLite they are in the directory of that name.</summary>
    public string DatabasePrefix => Path.GetFileName(DataDirectory).ToLowerInvariant();

    public async ValueTask InitializeAsync()
    {
        if (TestDatabase.Missing is null)
            await Verbs.MigrateCatalogAsync(Services, CancellationToken.None);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (TestDatabase.Server is { Missing: null } server)
            await server.DropAsync(DatabasePrefix);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(DataDirectory, recursive: true);
    }

    /// <summary>A client without credentials, on HTTPS as in production.</summary>
    public HttpClient Anonymous() => TestDatabase.Missing is not null ? TestDatabase.Skip<HttpClient>() : CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://bezwaar.test"), AllowAutoRedirect = false });

    /// <summary>
    /// A copy of this host whose clock the test moves. It does no work in the background: that would be done to the
    /// municipalities of all tests, as of a time that has not come for them.
    /// </summary>
    internal WebApplicationFactory<Program> WithClock(TimeProvider clock, Action<IServiceCollection>? configure = null) => WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
    {
        foreach (var work in services.Where(IsOwnWork).ToList())
            services.Remove(work);
        services.AddSingleton(clock);
        configure?.Invoke(services);
    }));

    private static bool MovesCasesWithTime(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && service.ImplementationFactory?.GetType().GenericTypeArguments is [_, var type] && (type == typeof(DeadlineRefresh) || type == typeof(WithdrawalSettlement));

    private static bool IsOwnWork(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && (service.ImplementationType is null || service.ImplementationType.Assembly == typeof(Program).Assembly);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Development);
        builder.UseSetting("Platform:DataDirectory", DataDirectory);
        builder.UseSetting("Platform:ProvisionDemo", "false");
        foreach (var (setting, value) in TestDatabase.Settings(DatabasePrefix))
            builder.UseSetting(setting, value);
        foreach (var limit in RateLimitSettings)
            builder.UseSetting(limit, "100000");
        builder.UseSetting("GuessingLockout:Failures", "100000");
        builder.UseSetting("Mail:PickupDirectory", Path.Combine(DataDirectory, "mail"));
        builder.ConfigureLogging(logging => logging
            .AddProvider(new LogCapture())
            .AddFilter<LogCapture>("Bezwaar", LogLevel.Debug)
            .AddFilter<ConsoleLoggerProvider>(null, LogLevel.None)
            .AddFilter<ConsoleLoggerProvider>("Bezwaar", LogLevel.Warning));
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, Secrets.OfHeaders>());
        builder.ConfigureTestServices(StatementCapture.OfTheRun.Watch);
        // By the clock of today they would change cases that a test keeps on another day.
        builder.ConfigureTestServices(services =>
        {
            foreach (var work in services.Where(MovesCasesWithTime).ToList())
                services.Remove(work);
        });
        // Sign-in speaks HTTP with the development identity provider of the host itself, which has no port here.
        builder.ConfigureTestServices(services => services.AddHttpClient(SignInProviders.HttpClientName, client => client.Timeout = TimeSpan.FromMinutes(2))
            .ConfigurePrimaryHttpMessageHandler(provider => ((TestServer)provider.GetRequiredService<IServer>()).CreateHandler()));
        Otherwise?.Invoke(builder);
    }
}
