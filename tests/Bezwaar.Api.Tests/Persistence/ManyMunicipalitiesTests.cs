using System.Diagnostics;
using System.Globalization;
using System.Net;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Bezwaar.Api.Tests.Platform;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>Every municipality of the Netherlands in one host: what it holds open is bounded, and none keeps another waiting.</summary>
public sealed class ManyMunicipalitiesTests : IAsyncLifetime
{
    private const string ServingName = "Serving";
    private const int Municipalities = 342;
    private const int MaxConnections = 24;
    private const int MaxConnectionsPerMunicipality = 4;

    private readonly BezwaarHost host = new() { Otherwise = Limit };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => host.InitializeAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Three_hundred_and_forty_two_are_served_with_a_bounded_number_of_open_databases_and_bounded_memory()
    {
        var tenants = await AddAsync(Municipalities);
        host.Services.GetRequiredService<TenantDbContextFactory>().Dispose();
        await using var serving = new HostProcess();
        serving.UseDataOf(host);
        if (serving.Settings.TryGetValue("Database__Municipality", out var template))
            serving.Settings["Database__Municipality"] = $"{template};Application Name={ServingName}";
        serving.Settings["Database__MaxConnections"] = $"{MaxConnections}";
        serving.Settings["Database__MaxConnectionsPerMunicipality"] = $"{MaxConnectionsPerMunicipality}";
        await serving.ServeAsync();
        using var anybody = new HttpClient { BaseAddress = serving.Address };

        await VisitAsync(anybody, tenants);
        var once = MemoryOf(serving.ProcessId);
        await VisitAsync(anybody, tenants);
        var twice = MemoryOf(serving.ProcessId);

        var open = await OpenDatabasesAsync(serving.ProcessId, ServingName);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Municipalities} municipalities, one host: {open} databases open, {once >> 20} MB after everybody was there once, {twice >> 20} MB after twice."));
        Assert.InRange(open, 1, MaxConnections);
        Assert.True(twice < once * 1.3, $"The second round took {(twice - once) >> 20} MB more.");
    }

    [Fact]
    public async Task A_municipality_that_takes_all_it_may_keeps_no_other_waiting()
    {
        var tenants = await AddAsync(2);
        var databases = host.Services.GetRequiredService<TenantDbContextFactory>();
        var taken = new List<DatabaseLease>();
        for (var lease = 0; lease < MaxConnectionsPerMunicipality; lease++)
            taken.Add(await databases.LeaseAsync(tenants[0], Cancel));
        var waiting = Enumerable.Range(0, 50).Select(_ => databases.LeaseAsync(tenants[0], Cancel).AsTask()).ToList();

        using var other = await databases.LeaseAsync(tenants[1], Cancel);

        Assert.All(waiting, lease => Assert.False(lease.IsCompleted));
        taken.ForEach(lease => lease.Dispose());
        foreach (var lease in waiting)
            (await lease).Dispose();
    }

    [Fact]
    public async Task Where_all_connections_are_idle_elsewhere_the_one_that_waits_longest_gives_way()
    {
        var tenants = await AddAsync(MaxConnections + 1);
        var databases = host.Services.GetRequiredService<TenantDbContextFactory>();
        foreach (var tenant in tenants)
            (await databases.LeaseAsync(tenant, Cancel)).Dispose();

        Assert.Equal(MaxConnections, await OpenDatabasesAsync(Environment.ProcessId, "Bezwaar"));
    }

    private static void Limit(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:MaxConnections", $"{MaxConnections}");
        builder.UseSetting("Database:MaxConnectionsPerMunicipality", $"{MaxConnectionsPerMunicipality}");
    }

    /// <summary>Somebody looks for a decision and somebody files, in every municipality, many at a time.</summary>
    private static Task VisitAsync(HttpClient anybody, IEnumerable<Tenant> tenants) =>
        Parallel.ForEachAsync(tenants, new ParallelOptions { MaxDegreeOfParallelism = 48, CancellationToken = Cancel }, async (tenant, _) =>
        {
            (await anybody.ReadAsync($"/{tenant.Slug}/api/v1/decisions/lookup?reference=OMG-1&dateOfNotice=2026-03-10")).Is(HttpStatusCode.NotFound);
            (await anybody.CreateAsync($"/{tenant.Slug}/api/v1/objections", Calls.Filing())).Is(HttpStatusCode.Created);
        });

    private async Task<List<Tenant>> AddAsync(int count)
    {
        var added = new Tenant[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Cancel }, async (index, _) =>
        {
            await using var scope = host.Services.CreateAsyncScope();
            added[index] = (await scope.ServiceProvider.GetRequiredService<MunicipalityProvisioning>().AddAsync($"m{index}-{Guid.NewGuid():N}"[..20], "GM9999", [], new()
            {
                Name = $"Gemeente {index}",
                Contact = new("+31101234567", "bezwaar@voorbeeld.example", "Postbus 1, 1234 AA Voorbeeld", "op werkdagen"),
                DecisionTypes = DefaultDecisionTypes.All,
            }, CancellationToken.None)).Value;
        });
        return [.. added];
    }

    private static long MemoryOf(int process) => Process.GetProcessById(process).WorkingSet64;

    /// <summary>As the system sees it: files that a process has open, or connections that the server has.</summary>
    private async Task<int> OpenDatabasesAsync(int process, string application)
    {
        if (TestDatabase.IsSqlite)
        {
            var directory = Path.Combine(host.DataDirectory, "municipalities");
            return new DirectoryInfo($"/proc/{process}/fd").GetFiles()
                .Select(file => file.LinkTarget)
                .Where(target => target is not null && target.StartsWith(directory, StringComparison.Ordinal) && target.EndsWith(".db", StringComparison.Ordinal))
                .Distinct().Count();
        }

        Assert.SkipUnless(TestDatabase.Provider == "PostgreSql", "Only Linux and PostgreSQL tell what is open.");
        await using var connection = new NpgsqlConnection(TestDatabase.Server!.ConnectionStringOf("postgres") + ";Pooling=false");
        await connection.OpenAsync(Cancel);
        await using var count = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE starts_with(datname, $1) AND datname <> $2 AND application_name = $3", connection)
        {
            Parameters = { new() { Value = host.DatabasePrefix }, new() { Value = $"{host.DatabasePrefix}-catalog" }, new() { Value = application } },
        };
        return Convert.ToInt32(await count.ExecuteScalarAsync(Cancel), CultureInfo.InvariantCulture);
    }
}
