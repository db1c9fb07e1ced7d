using System.CommandLine;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Hosting.Demo;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Hosting;

/// <summary>The command line: serve (default), migrate, seed, municipality add | list | move | backup | restore | sign-in | contact-policy | tariffs | add-client | external-authority.</summary>
internal static class Verbs
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Bezwaar: objections to decisions of Dutch municipalities.") { TreatUnmatchedTokensAsErrors = false };
        var serve = new Command("serve", "Serve the platform (default).") { TreatUnmatchedTokensAsErrors = false };
        root.SetAction((parse, cancellationToken) => ServeAsync(parse.UnmatchedTokens, cancellationToken));
        serve.SetAction((parse, cancellationToken) => ServeAsync(parse.UnmatchedTokens, cancellationToken));
        root.Add(serve);
        root.Add(MigrateVerb.Create());
        root.Add(Seed());
        root.Add(MunicipalityVerbs.Create());
        return root;
    }

    /// <summary>Builds the host, without serving, and runs one piece of work in a scope of it.</summary>
    public static Task<int> RunAsync(Func<IServiceProvider, Task<int>> work) => UnlessRefusedAsync(async () =>
    {
        await using var app = NewBuilder([]).AddBezwaar().Build();
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    });

    /// <summary>Brings the catalogue up to date, with the keys that sign tokens and protect citizens' numbers.</summary>
    public static async Task MigrateCatalogAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<DatabaseMigrator>().MigrateCatalogAsync(cancellationToken);
        await services.GetRequiredService<SigningKeys>().EnsureAsync(cancellationToken);
        await services.GetRequiredService<MunicipalityKeys>().EnsureAsync(cancellationToken);
    }

    /// <summary>How long a verb may take to finish what it has in hand once it is told to stop; serving ends within the library's two seconds.</summary>
    public static InvocationConfiguration InvocationOf(ParseResult verb) =>
        verb.CommandResult.Command is RootCommand or { Name: "serve" } ? new() : new() { ProcessTerminationTimeout = TimeSpan.FromMinutes(10) };

    private static Task<int> ServeAsync(IReadOnlyList<string> args, CancellationToken cancellationToken) => UnlessRefusedAsync(async () =>
    {
        await using var app = NewBuilder(args).AddBezwaar().Build();
        // Beside each other: each of the two takes as long as all else that comes before serving.
        var check = Task.Run(() => ProductionGuard.CheckAsync(app, app.Lifetime.ApplicationStopping));
        app.UseBezwaar().PrepareEndpoints();
        await check;
        if (app.Services.GetRequiredService<IOptions<PlatformOptions>>().Value.ProvisionDemo)
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoData>().EnsureAsync(app.Lifetime.ApplicationStopping);
        }

        await HostingAbstractionsHostExtensions.RunAsync(app, cancellationToken);
        return 0;
    });

    /// <summary>Settings are read once: to watch their files is to watch everything below them, the data directory too.</summary>
    private static WebApplicationBuilder NewBuilder(IReadOnlyList<string> args) => WebApplication.CreateBuilder(["--hostBuilder:reloadConfigOnChange=false", .. args]);

    /// <summary>Whoever configures the host reads the reasons, not where in the program they were found.</summary>
    private static async Task<int> UnlessRefusedAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception refused) when (refused is StartupRefusedException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync("Bezwaar does not start:");
            foreach (var reason in (refused as StartupRefusedException)?.Reasons ?? ((OptionsValidationException)refused).Failures)
                await Console.Error.WriteLineAsync($"- {reason}");
            return 1;
        }
    }

    private static Command Seed()
    {
        var command = new Command("seed", "Provision two fictitious municipalities with data (Development only).");
        command.SetAction((_, cancellationToken) => RunAsync(async services =>
        {
            if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
            {
                await Console.Error.WriteLineAsync("seed makes clients with known secrets. It works in Development only (ASPNETCORE_ENVIRONMENT=Development).");
                return 1;
            }

            await services.GetRequiredService<DemoData>().EnsureAsync(cancellationToken);
            return 0;
        }));
        return command;
    }
}
