using Bezwaar.Api.Platform.Tenancy;
using MimeKit;
using MimeKit.Text;

namespace Bezwaar.Api.Platform.Mail;

/// <summary>From what a mail says to the message that goes over the line.</summary>
internal static class MailComposer
{
    /// <summary>Makes the message.</summary>
    /// <exception cref="MailRefusedException">The address is none.</exception>
    /// <remarks>The same mail has the same Message-Id each time that it is tried, so that a receiver can tell a second copy.</remarks>
    public static MimeMessage Compose(OutgoingMail mail, MailContent content, Tenant tenant, string from)
    {
        // Tells readers for the blind which languages to expect.
        var text = new TextPart(TextFormat.Plain) { Text = content.Text, Headers = { { "Content-Language", "nl, en" } } };
        var message = new MimeMessage
        {
            MessageId = $"{mail.Id:N}@{from.Split('@')[^1]}",
            Date = mail.CreatedAt,
            Subject = content.Subject,
            Body = text,
        };
        message.From.Add(new MailboxAddress(tenant.Settings.Name, from));
        message.ReplyTo.Add(new MailboxAddress(tenant.Settings.Name, tenant.Settings.Contact.Email));
        message.To.Add(MailboxAddress.TryParse(content.To, out var receiver) ? receiver : throw new MailRefusedException(forGood: true, null));
        // Keeps automatic replies from answering (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
