using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Bezwaar.Api.Platform.Mail;

/// <summary>Hands a mail over to whoever delivers it.</summary>
internal interface IMailTransport
{
    Task SendAsync(MimeMessage message, CancellationToken cancellationToken);
}

/// <summary>The server works, and refused this one mail.</summary>
/// <param name="forGood">Trying again does not help: the mailbox does not exist, say.</param>
/// <param name="inner">What the server said.</param>
internal sealed class MailRefusedException(bool forGood, Exception? inner) : Exception("This mail was refused.", inner)
{
    public bool ForGood => forGood;
}

/// <summary>A mail server (RFC 5321). One connection a mail: there are few, and a kept connection is one more thing that can be stale.</summary>
internal sealed class SmtpTransport(IOptions<MailSettings> settings) : IMailTransport
{
    private static readonly int Patience = (int)TimeSpan.FromSeconds(30).TotalMilliseconds;

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var server = settings.Value;
        using var client = new SmtpClient { Timeout = Patience };
        await client.ConnectAsync(server.Host!, server.Port, OptionsFor(server.Tls), cancellationToken);
        if (server.UserName is { } userName)
            await client.AuthenticateAsync(userName, server.Password ?? "", cancellationToken);

        try
        {
            await client.SendAsync(message, cancellationToken);
        }
        catch (SmtpCommandException refused) when (refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
        {
            throw new MailRefusedException(refused is { ErrorCode: SmtpErrorCode.RecipientNotAccepted, StatusCode: >= SmtpStatusCode.CommandUnrecognized }, refused);
        }

        await client.DisconnectAsync(quit: true, CancellationToken.None);
    }

    private static SecureSocketOptions OptionsFor(MailTls tls) => tls switch
    {
        MailTls.StartTls => SecureSocketOptions.StartTls,
        MailTls.Implicit => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}

/// <summary>A directory of .eml files, for development. A file appears whole or not at all.</summary>
internal sealed class PickupTransport(IOptions<MailSettings> settings, IHostEnvironment environment) : IMailTransport
{
    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var directory = Path.GetFullPath(settings.Value.PickupDirectory!, environment.ContentRootPath);
        Directory.CreateDirectory(directory);
        var file = Path.Combine(directory, $"{message.MessageId!.Split('@')[0]}.eml");
        await message.WriteToAsync($"{file}.part", cancellationToken);
        File.Move($"{file}.part", file, overwrite: true);
    }
}
