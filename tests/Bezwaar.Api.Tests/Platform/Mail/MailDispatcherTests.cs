using System.Globalization;
using System.Linq.Expressions;
using System.Net;
using System.Text;
using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Platform.Mail;

/// <summary>What was committed is mailed, at least once, whatever the mail server or the host does.</summary>
public sealed class MailDispatcherTests : IAsyncLifetime
{
    private readonly SmtpServer server = new();
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private readonly List<BezwaarHost> hosts = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
            await host.DisposeAsync();
        server.Dispose();
    }

    [Fact]
    public async Task A_mail_goes_to_the_server_as_it_should()
    {
        server.Start();
        await using var municipality = await ServeAsync();
        await FileAsync(municipality, "m.deboer@example.nl");

        await Eventually.HoldsAsync(() => server.Received.Count == 1);

        var mail = server.Received[0];
        Assert.Equal(($"Gemeente {municipality.Slug}", "post@bezwaar.example"), (mail.From.Mailboxes.Single().Name, mail.From.Mailboxes.Single().Address));
        Assert.Equal("bezwaar@voorbeeld.example", mail.ReplyTo.Mailboxes.Single().Address);
        Assert.Equal("m.deboer@example.nl", mail.To.Mailboxes.Single().Address);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Equal("nl, en", mail.Body!.Headers["Content-Language"]);
        Assert.EndsWith("@bezwaar.example", mail.MessageId, StringComparison.Ordinal);
        Assert.Equal("utf-8", mail.Body!.ContentType.Charset, ignoreCase: true);
        Assert.Contains("Is dit uw adres?", mail.TextBody, StringComparison.Ordinal);
        await Eventually.HoldsAsync(async () => await CountAsync(municipality, _ => true) == 0);
    }

    [Fact]
    public async Task A_server_that_is_down_gets_the_mail_when_it_is_up_again()
    {
        await using var municipality = await ServeAsync();
        await FileAsync(municipality, "m.deboer@example.nl");
        await Eventually.HoldsAsync(async () => await CountAsync(municipality, mail => mail.Attempts == 1 && mail.NextAttemptAt != null) == 1);

        server.Start();
        await AdvanceUntilAsync(() => server.Received.Count > 0);

        Assert.Single(server.Received);
        await Eventually.HoldsAsync(async () => await CountAsync(municipality, _ => true) == 0);
    }

    [Fact]
    public async Task A_receiver_who_does_not_exist_is_given_up_and_holds_up_nobody()
    {
        server.Unknown.TryAdd("nobody@example.nl", 0);
        server.Start();
        await using var municipality = await ServeAsync();

        await FileAsync(municipality, "nobody@example.nl");
        await FileAsync(municipality, "m.deboer@example.nl");

        await Eventually.HoldsAsync(() => server.Received.Count == 1);
        await Eventually.HoldsAsync(async () => await CountAsync(municipality, mail => mail.NextAttemptAt == null) == 1);
        Assert.Equal("m.deboer@example.nl", server.Received[0].To.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task A_server_without_TLS_gets_nothing_where_TLS_is_asked_for()
    {
        server.Start();
        await using var municipality = await ServeAsync("StartTls");
        await FileAsync(municipality, "m.deboer@example.nl");

        await Eventually.HoldsAsync(async () => await CountAsync(municipality, mail => mail.Attempts == 1) == 1 && server.Commands.Count > 0);

        Assert.DoesNotContain(server.Commands, command => command.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task What_waits_is_encrypted()
    {
        await using var municipality = await ServeAsync();
        await FileAsync(municipality, "m.deboer@example.nl");

        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        var content = (await db.Set<OutgoingMail>().SingleAsync(TestContext.Current.CancellationToken)).ProtectedContent;

        Assert.True(content.Length > 100);
        Assert.Equal(-1, content.AsSpan().IndexOf("m.deboer"u8));
        Assert.Equal(-1, content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(municipality.Slug)));
    }

    [Fact]
    public void Failures_wait_longer_and_longer_until_the_mail_is_given_up()
    {
        var now = DateTimeOffset.UnixEpoch;
        var mail = OutgoingMail.Of(new("a@b.example", "s", "t"), null, new EphemeralDataProtectionProvider().CreateProtector("test"), now);
        var waits = new List<TimeSpan>();

        mail.Take(now);
        while (mail.Fail(forGood: false, now))
        {
            waits.Add(mail.NextAttemptAt!.Value - now);
            mail.Take(now);
        }

        Assert.Equal(TimeSpan.FromMinutes(1), waits[0]);
        Assert.Equal(TimeSpan.FromHours(6), waits[^1]);
        Assert.Equal(waits.Order(), waits);
        Assert.Equal(10, waits.Count);
        Assert.Null(mail.NextAttemptAt);
    }

    [Fact]
    public async Task A_host_that_dies_between_the_commit_and_the_sending_sends_after_its_restart()
    {
        await using var host = new HostProcess();
        await host.AddMunicipalityAsync("postdam");
        await host.ServeAsync();
        var address = Mailbox.NewAddress();
        using (var client = new HttpClient { BaseAddress = new Uri(host.Address, "/postdam/api/v1/") })
            (await client.CreateAsync("objections", Filing(address))).Is(HttpStatusCode.Created);
        await host.KillAsync();
        var directory = Directory.CreateTempSubdirectory("bezwaar-mail-").FullName;

        try
        {
            await host.ServeAsync($"--Mail:PickupDirectory={directory}", "--Mail:From=post@bezwaar.example");

            Assert.Single(await new Mailbox(directory).WaitForAsync(address, 1));
        }
        finally
        {
            await host.KillAsync();
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task Two_hosts_send_each_mail_once()
    {
        server.Start();
        await using var municipality = await ServeAsync();
        await using var other = municipality.Host.WithWebHostBuilder(_ => { });
        using var there = other.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = municipality.Citizen.BaseAddress! });
        var addresses = Enumerable.Range(0, 30).Select(number => $"burger{number}@example.nl").ToList();

        await Task.WhenAll(addresses.Select(async (address, number) =>
            (await (number % 2 == 0 ? municipality.Citizen : there).CreateAsync("objections", Filing(address))).Is(HttpStatusCode.Created)));
        await Eventually.HoldsAsync(async () => await CountAsync(municipality, _ => true) == 0);

        Assert.Equal(addresses.Order(), server.Received.Select(mail => mail.To.Mailboxes.Single().Address).Order());
    }

    /// <summary>A host of its own whose mail goes to the server of this test, with a municipality.</summary>
    private async Task<TestMunicipality> ServeAsync(string tls = "None")
    {
        var host = new BezwaarHost
        {
            Otherwise = builder => builder
                .UseSetting("Mail:Host", "127.0.0.1")
                .UseSetting("Mail:Port", server.Port.ToString(CultureInfo.InvariantCulture))
                .UseSetting("Mail:Tls", tls)
                .UseSetting("Mail:From", "post@bezwaar.example")
                .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)),
        };
        hosts.Add(host);
        await host.InitializeAsync();
        var municipality = new TestMunicipality(host);
        await municipality.InitializeAsync();
        return municipality;
    }

    private static Dictionary<string, object?> Filing(string address) => Calls.Filing()
        .With("objector", new { name = "M. de Boer", email = address, address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } });

    private static async Task FileAsync(TestMunicipality municipality, string address) =>
        (await municipality.Citizen.CreateAsync("objections", Filing(address))).Is(HttpStatusCode.Created);

    private static async Task<int> CountAsync(TestMunicipality municipality, Expression<Func<OutgoingMail, bool>> condition)
    {
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        return await db.Set<OutgoingMail>().CountAsync(condition, TestContext.Current.CancellationToken);
    }

    /// <summary>Lets time pass in steps of ten seconds: the dispatcher sets its timer between them.</summary>
    private Task AdvanceUntilAsync(Func<bool> holds) => Eventually.HoldsAsync(() =>
    {
        if (holds())
            return true;

        clock.Advance(TimeSpan.FromSeconds(10));
        return false;
    });
}
