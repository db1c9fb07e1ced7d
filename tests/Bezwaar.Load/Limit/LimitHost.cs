using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Bezwaar.Load.Databases;
using Bezwaar.Load.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bezwaar.Load.Limit;

/// <summary>
/// What this machine and the database can do: bare request delegates, hand-written statements on open connections and
/// generated JSON. It has no pipeline, no rules and no rights beyond one token, so the platform cannot reach it; the ratio
/// to it says what the platform's own work costs.
/// </summary>
internal static class LimitHost
{
    private const string VerbName = "limit-host";
    private const string ConnectionVariable = "BEZWAAR_LOAD_CONNECTION";
    private const string TokenVariable = "BEZWAAR_LOAD_TOKEN";

    public static Command Verb()
    {
        var database = new Option<string>("--database") { Required = true, Description = "Kind of the database." };
        database.AcceptOnlyFromAmong([.. MunicipalityDatabase.Kinds]);
        var port = new Option<int>("--port") { Required = true, Description = "Port on 127.0.0.1." };
        var grouped = new Option<bool>("--grouped") { Description = "One commit for all requests that wait at the same time, instead of one for each." };
        var verb = new Command(VerbName, $"Serves a limit host; started by the measurement, which sets {ConnectionVariable} and {TokenVariable}.") { database, port, grouped };
        verb.SetAction((parse, cancellationToken) => ServeAsync(parse.GetValue(database)!, parse.GetValue(port), parse.GetValue(grouped), cancellationToken));
        return verb;
    }

    /// <summary>Starts it as a process of its own, as the platform is.</summary>
    public static async Task<RunningHost> StartAsync(MunicipalityDatabase database, bool grouped, CancellationToken cancellationToken)
    {
        var port = ChildProcess.FreePort();
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        string[] arguments = [VerbName, "--database", database.Kind, "--port", port.ToString(CultureInfo.InvariantCulture)];
        var process = ChildProcess.Start(
            typeof(LimitHost).Assembly.Location,
            grouped ? [.. arguments, "--grouped"] : arguments,
            new Dictionary<string, string> { [ConnectionVariable] = database.ConnectionString, [TokenVariable] = token });
        return await RunningHost.WhenReadyAsync(grouped ? "grouped" : "limit", process, new Uri($"http://127.0.0.1:{port}/"), LimitEndpoints.Path.TrimStart('/'), token, cancellationToken);
    }

    private static async Task<int> ServeAsync(string kind, int port, bool grouped, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();

        var database = MunicipalityDatabase.Of(kind, Environment.GetEnvironmentVariable(ConnectionVariable)!);
        await using LimitWriter writer = grouped ? await GroupWriter.StartAsync(database) : new SingleWriter(database);
        await using var endpoints = new LimitEndpoints(database, writer, Environment.GetEnvironmentVariable(TokenVariable)!);
        await using var app = builder.Build();
        app.UseRouting();
        app.MapGet("/health/ready", (RequestDelegate)(_ => Task.CompletedTask));
        app.MapGet($"{LimitEndpoints.Path}/{{id:guid}}", (RequestDelegate)endpoints.ReadAsync);
        app.MapGet(LimitEndpoints.Path, (RequestDelegate)endpoints.ListAsync);
        app.MapPost(LimitEndpoints.Path, (RequestDelegate)endpoints.FileAsync);
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }
}
