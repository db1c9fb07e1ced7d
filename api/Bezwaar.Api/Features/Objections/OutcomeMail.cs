using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Terms;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Tells the objector by e-mail how an agreed withdrawal stands. Says nothing of what was agreed: that is in the portal and on paper.</summary>
internal sealed class OutcomeMail(CaseEmail email, TenantDbContext db)
{
    public Task WithdrawalAgreedAsync(Objection objection, CancellationToken cancellationToken) => SendAsync(
        objection.Id, $"Bevestigt u dat u uw bezwaar intrekt? / Do you confirm that you withdraw? ({objection.Number})",
        "U hebt ons gezegd dat u uw bezwaar wilt intrekken. Dat telt pas als u het bevestigt.\n\nLog in op onze website en lees wat wij hebben afgesproken. Klopt het? Bevestig het dan. Een brief mag ook.",
        "You told us that you want to withdraw your objection. It counts only once you confirm it.\n\nSign in to our website and read what we agreed. Is it right? Then confirm it. A letter will do, too.",
        cancellationToken);

    /// <param name="withdrawal">The withdrawal as it stands now: nothing is sent about one without a cooling-off period.</param>
    public Task WithdrawalConfirmedAsync(Guid objectionId, Withdrawal? withdrawal, CancellationToken cancellationToken) => withdrawal switch
    {
        { SettledOn: not null } => WithdrawalSettledAsync(objectionId, withdrawal, cancellationToken),
        { CoolingOffUntil: { } until } => SendAsync(
            objectionId, "U trekt uw bezwaar in: u hebt bedenktijd / You withdraw: time to reconsider",
            $"Wij hebben uw bevestiging ontvangen dat u uw bezwaar intrekt. U kunt daar nog op terugkomen tot en met {until.Nl()}. Log daarvoor in op onze website, of bel ons.",
            $"We received your confirmation that you withdraw your objection. You can still take it back until {until.En()} inclusive. Sign in to our website to do so, or call us.",
            cancellationToken),
        _ => Task.CompletedTask,
    };

    /// <summary>The withdrawal counts now.</summary>
    public Task WithdrawalSettledAsync(Guid objectionId, Withdrawal withdrawal, CancellationToken cancellationToken) => withdrawal.SettledOn is { } settledOn
        ? SendAsync(
            objectionId, "Uw bezwaar is ingetrokken / Your objection was withdrawn",
            $"Uw bezwaar is ingetrokken vanaf {settledOn.Nl()}. Wij behandelen het niet verder.",
            $"Your objection is withdrawn from {settledOn.En()}. We treat it no further.",
            cancellationToken)
        : Task.CompletedTask;

    public Task WithdrawalTakenBackAsync(Guid objectionId, DateOnly on, CancellationToken cancellationToken) => SendAsync(
        objectionId, "Wij gaan verder met uw bezwaar / We go on with your objection",
        $"U hebt op {on.Nl()} laten weten dat u uw bezwaar toch niet intrekt. Wij gaan verder met uw bezwaar. Aan de termijn om te beslissen verandert niets.",
        $"On {on.En()} you let us know that you do not withdraw your objection after all. We go on with it. The term to decide does not change.",
        cancellationToken);

    private Task SendAsync(Guid objectionId, string subject, string nl, string en, CancellationToken cancellationToken)
    {
        var contact = db.Tenant.Settings.Contact;
        var text =
            $"{nl}\n\nHebt u vragen? Bel {contact.Phone} ({contact.OpeningHours}) of mail naar {contact.Email}."
            + "\n\n----------\n\n"
            + $"{en}\n\nDo you have questions? Call {contact.Phone} or write to {contact.Email}.";
        return email.SendToConfirmedAsync(objectionId, to => new MailContent(to, subject, text), cancellationToken);
    }
}
