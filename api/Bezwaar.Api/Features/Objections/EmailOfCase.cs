using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Objections;

/// <summary>E-mail addresses of a case with when they were confirmed, and mail about it that is still on its way.</summary>
internal sealed class EmailOfCase : ICaseData
{
    public string Part => "email";

    public IReadOnlyList<Type> Tables => [typeof(EmailConfirmation), typeof(OutgoingMail)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken)
    {
        var confirmations = await db.Set<EmailConfirmation>().AsNoTracking()
            .Where(confirmation => confirmation.ObjectionId == objectionId)
            .OrderBy(confirmation => confirmation.CreatedAt)
            .Select(confirmation => new { confirmation.Address, AskedAt = confirmation.CreatedAt, confirmation.ConfirmedAt })
            .ToCaseRowsAsync(cancellationToken);
        var waiting = await db.Set<OutgoingMail>().CountAsync(mail => mail.CaseId == objectionId, cancellationToken);
        return new { Confirmations = confirmations, MailsOnTheirWay = waiting };
    }

    public async Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken)
    {
        await db.Set<EmailConfirmation>().Where(confirmation => objectionIds.Contains(confirmation.ObjectionId)).ExecuteDeleteAsync(cancellationToken);
        await db.Set<OutgoingMail>().Where(mail => mail.CaseId != null && objectionIds.Contains(mail.CaseId.Value)).ExecuteDeleteAsync(cancellationToken);
    }
}
