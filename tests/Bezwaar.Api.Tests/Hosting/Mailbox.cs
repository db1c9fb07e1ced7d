using MimeKit;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>The directory into which a host writes its mail.</summary>
internal sealed class Mailbox(string directory)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static Mailbox Of(BezwaarHost host) => new(Path.Combine(host.DataDirectory, "mail"));

    /// <summary>An address that no other test has.</summary>
    public static string NewAddress() => $"m.{Guid.NewGuid():N}@example.nl";

    /// <summary>Waits until this many mails have come for the address, and gives them, oldest first.</summary>
    public async Task<IReadOnlyList<MimeMessage>> WaitForAsync(string address, int count)
    {
        var until = DateTime.UtcNow + Patience;
        while (true)
        {
            var found = Of(address);
            if (found.Count >= count)
                return found;

            Assert.True(DateTime.UtcNow < until, $"{found.Count} mails came, {count} were expected.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>What has come for the address until now.</summary>
    public IReadOnlyList<MimeMessage> Of(string address) => Directory.Exists(directory)
        ? [.. Directory.GetFiles(directory, "*.eml").Order(StringComparer.Ordinal).Select(file => MimeMessage.Load(file)).Where(mail => mail.To.Mailboxes.Any(to => to.Address == address))]
        : [];

    /// <summary>The token in the link of a mail that asks to confirm an address.</summary>
    public static string TokenIn(MimeMessage mail)
    {
        var link = mail.TextBody!.Split('\n', StringSplitOptions.TrimEntries).First(line => line.StartsWith("http", StringComparison.Ordinal));
        return link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..];
    }
}
