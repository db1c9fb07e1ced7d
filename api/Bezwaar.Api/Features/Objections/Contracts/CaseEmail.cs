using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>
/// All e-mail about cases, and the one gate before it: personal mail goes to a confirmed address only. What is queued goes
/// out if the transaction of the caller is committed.
/// </summary>
internal sealed class CaseEmail(TenantDbContext db, MailQueue mails, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>
    /// Call this after an e-mail address of a case was changed: the links that went to an address that the case has no longer
    /// stop working, and a mail to the new one asks to confirm it.
    /// </summary>
    public async Task AddressChangedAsync(Guid objectionId, CancellationToken cancellationToken)
    {
        if (await db.LoadObjectionAsync(objectionId, cancellationToken) is not { } objection)
            return;

        var now = clock.GetUtcNow();
        var known = await EmailConfirmation.OfAsync(db, objectionId, cancellationToken);
        foreach (var old in known.Where(confirmation => confirmation.ConfirmedAt is null && !objection.EmailAddresses.Contains(confirmation.Address)))
            old.Void(now);
        foreach (var address in objection.EmailAddresses.Where(address => !known.Any(confirmation => confirmation.Address == address && (confirmation.ConfirmedAt is not null || confirmation.IsOpen(now)))))
            AskToConfirm(objectionId, address);
    }

    /// <summary>Asks to confirm every address of an objection that is being filed.</summary>
    internal void AskToConfirm(Objection objection)
    {
        foreach (var address in objection.EmailAddresses)
            AskToConfirm(objection.Id, address);
    }

    /// <summary>The only mail that goes to an address that was not confirmed: it holds nothing but the municipality's name and the link.</summary>
    internal void AskToConfirm(Guid objectionId, string address)
    {
        var (confirmation, token) = EmailConfirmation.For(objectionId, address, clock.GetUtcNow());
        db.Append(confirmation);
        mails.Add(MailTexts.AskToConfirm(address, db.Tenant.Settings, $"{http.HttpContext!.Request.Origin()}/e-mail-bevestigen#{token}"), objectionId);
    }

    /// <summary>Queues personal mail to every address of a case that was confirmed; to none where none was.</summary>
    public async Task SendToConfirmedAsync(Guid objectionId, Func<string, MailContent> write, CancellationToken cancellationToken)
    {
        if (await db.LoadObjectionAsync(objectionId, cancellationToken) is not { } objection)
            return;

        var known = await EmailConfirmation.OfAsync(db, objectionId, cancellationToken);
        foreach (var address in known.Where(confirmation => objection.EmailAddresses.Contains(confirmation.Address)).Select(ConfirmedAddress.Of).OfType<ConfirmedAddress>().Distinct())
            Send(address, write);
    }

    /// <summary>Confirms what was agreed, by e-mail to every address of the case that was confirmed, where the citizen agreed to such messages by e-mail.</summary>
    /// <returns>False where nobody may be mailed, so that a letter has to go.</returns>
    public async Task<bool> TryConfirmAgreementsAsync(Guid objectionId, Func<string, MailContent> write, CancellationToken cancellationToken)
    {
        if (await db.ReadObjectionAsync(objectionId, cancellationToken) is not { } objection || !objection.ElectronicPost.Contains(MessageKind.AgreementConfirmation))
            return false;

        var known = await EmailConfirmation.OfAsync(db, objectionId, cancellationToken);
        List<ConfirmedAddress> confirmed = [.. known.Select(ConfirmedAddress.Of).OfType<ConfirmedAddress>().Where(one => objection.EmailAddresses.Contains(one.Address)).DistinctBy(one => one.Address)];
        confirmed.ForEach(address => Send(address, write));
        return confirmed.Count > 0;
    }

    /// <summary>Queues personal mail.</summary>
    internal void Send(ConfirmedAddress to, Func<string, MailContent> write) => mails.Add(write(to.Address), to.ObjectionId);
}
