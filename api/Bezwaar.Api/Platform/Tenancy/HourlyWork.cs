using Bezwaar.Api.Platform.Logging;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>Work that is done once an hour, municipality by municipality. Trouble with one keeps nobody else from it; the next hour tries again.</summary>
/// <param name="directory">The municipalities.</param>
/// <param name="what">What is done, as the log says it could not be: "sweep expired rows".</param>
/// <param name="severity">How bad it is when it could not.</param>
/// <param name="clock">When the hour is over.</param>
/// <param name="logger">Where it says so.</param>
internal abstract class HourlyWork(TenantDirectory directory, string what, LogLevel severity, TimeProvider clock, ILogger logger) : BackgroundService
{
    /// <summary>Does it for one municipality.</summary>
    public abstract Task WorkAsync(Tenant tenant, CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            IReadOnlyCollection<Tenant> tenants = [];
            await TryAsync(async () => tenants = await directory.AllWritableAsync(stoppingToken), "all");
            foreach (var tenant in tenants)
                await TryAsync(() => WorkAsync(tenant, stoppingToken), tenant.Slug);
        }
    }

    /// <summary>An exception that got away would stop the host.</summary>
    protected async Task TryAsync(Func<Task> work, string municipality)
    {
        try
        {
            await work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.Log(severity, "Could not {What} of {Municipality}: {Failure}", what, municipality, SafeFailure.Describe(exception));
        }
    }
}
