using Bezwaar.Api.Platform.Logging;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Mail;

/// <summary>
/// Sends what is queued, at least once: a mail is removed only after it was handed over. It is woken by the commit that
/// queued a mail, by the time that a failed one is due, and by a slow sweep that finds what a crash or another host left.
/// </summary>
internal sealed partial class MailDispatcher(
    TenantDirectory directory, TenantDbContextFactory databases, TenantWriter writer, MailSignal signal, IMailTransport transport, MailMetrics metrics,
    IDataProtectionProvider protection, IOptions<MailSettings> settings, TimeProvider clock, ILogger<MailDispatcher> logger)
    : BackgroundService
{
    private const int BatchSize = 10;

    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMinutes(1);

    /// <summary>When the next failed mail of a municipality is due, as far as this host knows.</summary>
    private readonly Dictionary<Guid, DateTimeOffset> due = [];

    private DateTimeOffset nextSweep;

    private enum Outcome
    {
        NotTried,
        Sent,
        Failed,
        Undeliverable,
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Value.IsEmpty)
        {
            LogNotConfigured(logger);
            return;
        }

        while (true)
        {
            try
            {
                await LookAroundAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The catalogue cannot be read: nothing is lost, the mail waits.
                logger.LogError("Could not look for mail: {Failure}", SafeFailure.Describe(exception));
                nextSweep = clock.GetUtcNow() + AfterTrouble;
            }

            await WaitAsync(due.Values.Append(nextSweep).Min(), stoppingToken);
        }
    }

    private async Task LookAroundAsync(CancellationToken cancellationToken)
    {
        var raised = signal.Take();
        var now = clock.GetUtcNow();
        var isSweep = nextSweep <= now;
        var tenants = await directory.AllWritableAsync(cancellationToken);
        foreach (var gone in due.Keys.Except(tenants.Select(tenant => tenant.Id)).ToList())
            due.Remove(gone);
        foreach (var tenant in tenants)
        {
            if (isSweep || raised.Contains(tenant.Id) || (due.TryGetValue(tenant.Id, out var at) && at <= now))
                await TryDispatchAsync(tenant, cancellationToken);
        }

        if (isSweep)
            nextSweep = now + SweepEvery;
    }

    /// <summary>Returns at a signal, or when it is time.</summary>
    private async Task WaitAsync(DateTimeOffset until, CancellationToken stoppingToken)
    {
        var wait = until - clock.GetUtcNow();
        if (wait <= TimeSpan.Zero)
            return;

        using var timer = new CancellationTokenSource(wait, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, stoppingToken);
        try
        {
            await signal.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            // It is time.
        }
    }

    private async Task TryDispatchAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        try
        {
            await DispatchAsync(tenant, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One municipality's trouble must not keep the others from sending; the next sweep tries again.
            due.Remove(tenant.Id);
            logger.LogError("Could not look after the mail of {Municipality}: {Failure}", tenant.Slug, SafeFailure.Describe(exception));
        }
    }

    private async Task DispatchAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        List<OutgoingMail> batch;
        do
        {
            batch = await TakeAsync(tenant, cancellationToken);
            if (batch.Count > 0)
                await SettleAsync(tenant, batch, await SendAsync(tenant, batch, cancellationToken));
        }
        while (batch.Count == BatchSize && !cancellationToken.IsCancellationRequested);

        if (await databases.ReadAsync(tenant, db => db.Set<OutgoingMail>().MinAsync(mail => mail.NextAttemptAt, cancellationToken), cancellationToken) is { } next)
            due[tenant.Id] = next;
        else
            due.Remove(tenant.Id);
    }

    private async Task<List<OutgoingMail>> TakeAsync(Tenant tenant, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        List<OutgoingMail> batch = [];
        await writer.WriteAsync(tenant, Turn.Of("mail"), async db =>
        {
            batch = await db.Set<OutgoingMail>()
                .Where(mail => mail.NextAttemptAt <= now)
                .OrderBy(mail => mail.NextAttemptAt)
                .Take(BatchSize)
                .ToListAsync(cancellationToken);
            batch.ForEach(mail => mail.Take(now));
            await db.SaveChangesAsync(cancellationToken);
        }, cancellationToken);
        return batch;
    }

    /// <summary>Sends one by one. Where the server itself fails, the rest is not tried on it.</summary>
    private async Task<Outcome[]> SendAsync(Tenant tenant, List<OutgoingMail> batch, CancellationToken cancellationToken)
    {
        var outcomes = new Outcome[batch.Count];
        var protector = OutgoingMail.Protector(protection, tenant.Id);
        for (var index = 0; index < batch.Count; index++)
        {
            var mail = batch[index];
            try
            {
                using var message = MailComposer.Compose(mail, mail.Open(protector), tenant, settings.Value.From!);
                await transport.SendAsync(message, cancellationToken);
                outcomes[index] = Outcome.Sent;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            catch (MailRefusedException refused)
            {
                outcomes[index] = refused.ForGood ? Outcome.Undeliverable : Outcome.Failed;
                LogFailed(logger, tenant.Slug, mail.Id, mail.Attempts, nameof(MailRefusedException));
            }
            catch (Exception exception)
            {
                // What a mail server says may hold the address: only the type is told.
                LogFailed(logger, tenant.Slug, mail.Id, mail.Attempts, exception.GetType().Name);
                outcomes.AsSpan(index).Fill(Outcome.Failed);
                break;
            }
        }

        return outcomes;
    }

    private Task SettleAsync(Tenant tenant, List<OutgoingMail> batch, Outcome[] outcomes) =>
        writer.WriteAsync(tenant, turn: null, db => SettleAsync(db, tenant, batch, outcomes), CancellationToken.None);

    private async Task SettleAsync(TenantDbContext db, Tenant tenant, List<OutgoingMail> batch, Outcome[] outcomes)
    {
        var now = clock.GetUtcNow();
        foreach (var (mail, outcome) in batch.Zip(outcomes))
        {
            db.Attach(mail);
            if (outcome is Outcome.Sent)
            {
                db.Remove(mail);
                metrics.Sent(tenant.Slug);
            }
            else if (outcome is Outcome.NotTried)
            {
                mail.Release(now);
            }
            else if (mail.Fail(forGood: outcome is Outcome.Undeliverable, now))
            {
                metrics.Failed(tenant.Slug);
            }
            else
            {
                metrics.Parked(tenant.Slug);
                LogParked(logger, tenant.Slug, mail.Id, mail.Attempts);
            }
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    [LoggerMessage(LogLevel.Warning, "No mail server is configured (Mail:Host or Mail:PickupDirectory, and Mail:From): mail waits in the databases.")]
    private static partial void LogNotConfigured(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "Mail {Mail} of {Municipality} was not sent at attempt {Attempt}: {Failure}")]
    private static partial void LogFailed(ILogger logger, string municipality, Guid mail, int attempt, string failure);

    [LoggerMessage(LogLevel.Warning, "Mail {Mail} of {Municipality} was given up after {Attempts} attempts")]
    private static partial void LogParked(ILogger logger, string municipality, Guid mail, int attempts);
}
