namespace Bezwaar.Api.Platform.Mail;

/// <summary>How the connection to the mail server is protected.</summary>
internal enum MailTls
{
    /// <summary>STARTTLS; a server that does not offer it gets no mail.</summary>
    StartTls,

    /// <summary>TLS from the first byte, usually on port 465.</summary>
    Implicit,

    /// <summary>None: for a relay on the same machine alone.</summary>
    None,
}

/// <summary>Where e-mail goes. Nothing set: mail waits in the database until something is.</summary>
internal sealed class MailSettings
{
    public const string Section = "Mail";

    /// <summary>Mail server (SMTP).</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    public string? UserName { get; init; }

    public string? Password { get; init; }

    public MailTls Tls { get; init; } = MailTls.StartTls;

    /// <summary>Sender address of all mail; the municipality's own address is where answers go.</summary>
    public string? From { get; init; }

    /// <summary>Without a host: mail is written into this directory as .eml files; relative to the content root.</summary>
    public string? PickupDirectory { get; init; }

    public bool UsesServer => !string.IsNullOrWhiteSpace(Host);

    public bool IsEmpty => !UsesServer && string.IsNullOrWhiteSpace(PickupDirectory);
}
