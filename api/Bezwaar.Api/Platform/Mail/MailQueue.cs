using System.Threading.Channels;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.AspNetCore.DataProtection;

namespace Bezwaar.Api.Platform.Mail;

/// <summary>Takes mail into the transaction of its cause: it goes out if that is committed, and only then.</summary>
internal sealed class MailQueue(TenantDbContext db, AfterCommit afterCommit, MailSignal signal, IDataProtectionProvider protection, TimeProvider clock)
{
    public void Add(MailContent content, Guid? caseId)
    {
        var tenantId = db.Tenant.Id;
        db.Append(OutgoingMail.Of(content, caseId, OutgoingMail.Protector(protection, tenantId), clock.GetUtcNow()));
        afterCommit.Do(() => signal.Raise(tenantId));
    }
}

/// <summary>Wakes the dispatcher of this host for a municipality, so that nobody has to look into idle databases.</summary>
internal sealed class MailSignal
{
    private readonly Channel<Guid> tenants = Channel.CreateBounded<Guid>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>A signal that is dropped because thousands wait costs nothing but time: the next sweep finds the mail.</summary>
    public void Raise(Guid tenantId) => tenants.Writer.TryWrite(tenantId);

    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => tenants.Reader.WaitToReadAsync(cancellationToken);

    /// <summary>The municipalities that had mail since the last time.</summary>
    public HashSet<Guid> Take()
    {
        var raised = new HashSet<Guid>();
        while (tenants.Reader.TryRead(out var tenantId))
            raised.Add(tenantId);
        return raised;
    }
}
