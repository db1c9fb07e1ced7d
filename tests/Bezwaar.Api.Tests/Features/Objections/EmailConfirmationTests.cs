using System.Globalization;
using System.Net;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Nothing personal is mailed to an address that nobody confirmed.</summary>
public sealed class EmailConfirmationTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private readonly Mailbox mailbox = Mailbox.Of(municipality.Host);

    [Fact]
    public async Task The_first_mail_holds_the_municipality_and_the_link_and_nothing_else()
    {
        var address = Mailbox.NewAddress();
        var filed = await FileAsync(address, "receipt-confirmation");

        var mail = Assert.Single(await mailbox.WaitForAsync(address, 1));

        Assert.Equal("Bevestig uw e-mailadres / Confirm your e-mail address", mail.Subject);
        Assert.StartsWith($"https://bezwaar.test/{municipality.Slug}/e-mail-bevestigen#", Line(mail.TextBody!, "https://"), StringComparison.Ordinal);
        Assert.Contains($"Gemeente {municipality.Slug}", mail.TextBody, StringComparison.Ordinal);
        foreach (var personal in new[] { "Boer", "Dorpsstraat", "dakkapel", filed.Get("number")!, filed.Get("objectionId")!, filed.Get("accessToken")! })
            Assert.DoesNotContain(personal, mail.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Once_confirmed_the_receipt_confirmation_follows_once()
    {
        var address = Mailbox.NewAddress();
        var filed = await FileAsync(address, "receipt-confirmation");
        var token = Mailbox.TokenIn((await mailbox.WaitForAsync(address, 1))[0]);

        var confirmed = (await ConfirmAsync(token)).Is(HttpStatusCode.OK);
        var again = (await ConfirmAsync(token)).Is(HttpStatusCode.OK);

        Assert.Equal(confirmed.Text, again.Text);
        var receipt = (await mailbox.WaitForAsync(address, 2))[1];
        Assert.Contains(filed.Get("number")!, receipt.TextBody, StringComparison.Ordinal);
        Assert.Contains("heeft uw bezwaar ontvangen op", receipt.TextBody, StringComparison.Ordinal);
        Assert.Contains("received your objection on", receipt.TextBody, StringComparison.Ordinal);
        Assert.Contains("Wij beslissen uiterlijk op deze dag", receipt.TextBody, StringComparison.Ordinal);
        Assert.Contains(DateOnly.Parse(filed.Get("decisionDeadline")!, CultureInfo.InvariantCulture).Year.ToString(CultureInfo.InvariantCulture), receipt.TextBody, StringComparison.Ordinal);
        Assert.Contains("+31101234567", receipt.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain(filed.Get("accessToken")!, receipt.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, mailbox.Of(address).Count);
        Assert.Equal(["objection-filed", "email-confirmed"], (await municipality.CaseSystem.ReadAsync($"objections/{filed.Get("objectionId")}/timeline")).Rows("type"));
    }

    [Fact]
    public async Task Without_consent_nothing_more_is_mailed()
    {
        var address = Mailbox.NewAddress();
        var filed = await FileAsync(address, "decision");

        (await ConfirmAsync(Mailbox.TokenIn((await mailbox.WaitForAsync(address, 1))[0]))).Is(HttpStatusCode.OK);

        var timeline = await municipality.CaseSystem.ReadAsync($"objections/{filed.Get("objectionId")}/timeline");
        Assert.Equal("""{"receiptConfirmationMailed":false}""", timeline.Get("items.1.details"));
        Assert.Equal(0, await WaitingMailsAsync(filed.Get("objectionId")!));
        Assert.Single(mailbox.Of(address));
    }

    [Fact]
    public async Task The_representatives_address_is_confirmed_apart()
    {
        var (objector, representative) = (Mailbox.NewAddress(), Mailbox.NewAddress());
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var filing = WithEmail(objector, "receipt-confirmation").With("representative", new { party = new { name = "Mr. A. de Wit", email = representative }, authorisation = "written" });
        var id = await citizen.FileAsync(filing);

        (await ConfirmAsync(Mailbox.TokenIn((await mailbox.WaitForAsync(representative, 1))[0]))).Is(HttpStatusCode.OK);

        var seen = await citizen.ReadAsync($"my/objections/{id}");
        Assert.Equal([objector, representative], seen.Json.GetProperty("filed").GetProperty("emailAddresses").EnumerateArray().Select(one => one.Get("address")));
        Assert.Null(seen.Get("filed.emailAddresses.0.confirmedAt"));
        Assert.NotNull(seen.Get("filed.emailAddresses.1.confirmedAt"));
        await mailbox.WaitForAsync(representative, 2);
        Assert.Single(await mailbox.WaitForAsync(objector, 1));
    }

    [Fact]
    public async Task A_wrong_and_an_expired_link_are_the_same()
    {
        var address = Mailbox.NewAddress();
        var filed = await FileAsync(address);
        var token = Mailbox.TokenIn((await mailbox.WaitForAsync(address, 1))[0]);
        await ExpireAsync(Guid.Parse(filed.Get("objectionId")!));

        var expired = (await ConfirmAsync(token)).IsProblem(HttpStatusCode.NotFound, "email-link-invalid");
        var wrong = (await ConfirmAsync("x")).IsProblem(HttpStatusCode.NotFound, "email-link-invalid");

        Assert.Equal(expired.Text, wrong.Text);
        Assert.Equal(["#/token"], (await municipality.Citizen.SendAsync(HttpMethod.Post, "email-confirmations", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Fact]
    public async Task A_new_mail_can_be_asked_for_three_times_a_day_in_all_and_a_retry_sends_none()
    {
        var address = Mailbox.NewAddress();
        var filed = await FileAsync(address);
        using var holder = municipality.WithLink(filed.Get("accessToken")!);
        var (path, key) = ($"my/objections/{filed.Get("objectionId")}/email-confirmation", Guid.NewGuid().ToString());

        (await holder.SendAsync(HttpMethod.Post, path, key: key)).Is(HttpStatusCode.NoContent);
        (await holder.SendAsync(HttpMethod.Post, path, key: key)).Is(HttpStatusCode.NoContent);
        (await holder.SendAsync(HttpMethod.Post, path, key: Guid.NewGuid().ToString())).Is(HttpStatusCode.NoContent);
        var refused = (await holder.SendAsync(HttpMethod.Post, path, key: Guid.NewGuid().ToString())).IsProblem(HttpStatusCode.TooManyRequests, "too-many-confirmation-mails");

        Assert.InRange(int.Parse(Assert.Single(refused.Response.Headers.GetValues("Retry-After")), CultureInfo.InvariantCulture), 86_000, 86_400);
        var mails = await mailbox.WaitForAsync(address, 3);
        Assert.Equal(3, mails.Select(Mailbox.TokenIn).Distinct().Count());

        // Any of them confirms; then there is nothing left to ask for.
        (await ConfirmAsync(Mailbox.TokenIn(mails[0]))).Is(HttpStatusCode.OK);
        (await holder.SendAsync(HttpMethod.Post, path, key: Guid.NewGuid().ToString())).IsProblem(HttpStatusCode.Conflict, "nothing-to-confirm");
    }

    [Fact]
    public async Task Without_an_address_there_is_nothing_to_confirm()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var id = await citizen.FileAsync();

        (await citizen.SendAsync(HttpMethod.Post, $"my/objections/{id}/email-confirmation", key: Guid.NewGuid().ToString())).IsProblem(HttpStatusCode.Conflict, "nothing-to-confirm");
    }

    [Fact]
    public async Task A_new_address_must_be_confirmed_anew_and_the_old_link_stops_working()
    {
        var (old, corrected) = (Mailbox.NewAddress(), Mailbox.NewAddress());
        var filed = await FileAsync(old, "receipt-confirmation");
        var id = filed.Get("objectionId")!;
        var oldToken = Mailbox.TokenIn((await mailbox.WaitForAsync(old, 1))[0]);
        await municipality.ChangeRowAsync($"""UPDATE "Objections" SET "Objector" = replace("Objector", {old}, {corrected}) WHERE "Id" = {Guid.Parse(id)}""");

        await AddressChangedAsync(Guid.Parse(id));

        (await ConfirmAsync(oldToken)).IsProblem(HttpStatusCode.NotFound, "email-link-invalid");
        (await ConfirmAsync(Mailbox.TokenIn((await mailbox.WaitForAsync(corrected, 1))[0]))).Is(HttpStatusCode.OK);
        await mailbox.WaitForAsync(corrected, 2);
        Assert.Single(mailbox.Of(old));
    }

    [Fact]
    public async Task A_refused_filing_mails_nobody()
    {
        var address = Mailbox.NewAddress();
        var filing = WithEmail(address).With("contestedDecision", new { description = "Iets", decisionType = "bestaat-niet" });

        (await municipality.Citizen.CreateAsync("objections", filing)).Is(HttpStatusCode.BadRequest);
        await FileAsync(address);

        Assert.Single(await mailbox.WaitForAsync(address, 1));
    }

    [Fact]
    public async Task What_is_held_is_shown_to_its_person_and_goes_with_the_case()
    {
        var (address, other) = (Mailbox.NewAddress(), Mailbox.NewAddress());
        var (id, kept) = (Guid.Parse((await FileAsync(address)).Get("objectionId")!), Guid.Parse((await FileAsync(other)).Get("objectionId")!));
        await mailbox.WaitForAsync(address, 1);
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        var email = new EmailOfCase();

        Assert.Contains(address, StoredJson.Write(await email.ReadAsync(db, id, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        await email.DestroyAsync(db, [id], TestContext.Current.CancellationToken);

        Assert.DoesNotContain(address, StoredJson.Write(await email.ReadAsync(db, id, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Contains(other, StoredJson.Write(await email.ReadAsync(db, kept, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        (await ConfirmAsync(Mailbox.TokenIn((await mailbox.WaitForAsync(address, 1))[0]))).IsProblem(HttpStatusCode.NotFound, "email-link-invalid");
    }

    private static Dictionary<string, object?> WithEmail(string address, params string[] consents) => Calls.Filing()
        .With("objector", new { name = "M. de Boer", email = address, address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } })
        .With("electronicPost", consents);

    private async Task<Answer> FileAsync(string address, params string[] consents) =>
        (await municipality.Citizen.CreateAsync("objections", WithEmail(address, consents))).Is(HttpStatusCode.Created);

    private Task<Answer> ConfirmAsync(string token) => municipality.Citizen.SendAsync(HttpMethod.Post, "email-confirmations", new { token });

    /// <summary>As a use case that corrects an address does: inside a request and a transaction.</summary>
    private async Task AddressChangedAsync(Guid objection)
    {
        await using var scope = municipality.Host.Services.CreateTenantScope(municipality.Tenant);
        var services = scope.ServiceProvider;
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { Request = { Scheme = "https", Host = new("bezwaar.test"), PathBase = $"/{municipality.Slug}" } };
        await services.GetRequiredService<TenantWriter>().WriteAsync(municipality.Tenant, turn: null, db => services.GetRequiredService<ScopedDatabase>().UseAsync(db, async () =>
        {
            await services.GetRequiredService<CaseEmail>().AddressChangedAsync(objection, TestContext.Current.CancellationToken);
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }), TestContext.Current.CancellationToken);
        services.GetRequiredService<AfterCommit>().Run();
    }

    private async Task<int> WaitingMailsAsync(string objection)
    {
        var id = Guid.Parse(objection);
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        return await db.Set<OutgoingMail>().CountAsync(mail => mail.CaseId == id && mail.Attempts == 0, TestContext.Current.CancellationToken);
    }

    private async Task ExpireAsync(Guid objection)
    {
        using var lease = await municipality.LeaseAsync();
        var db = lease.Db;
        Assert.Equal(1, await db.Set<EmailConfirmation>().Where(confirmation => confirmation.ObjectionId == objection).ExecuteUpdateAsync(
            set => set.SetProperty(confirmation => confirmation.ExpiresAt, DateTimeOffset.UnixEpoch), TestContext.Current.CancellationToken));
    }

    private static string Line(string text, string start) => text.Split('\n', StringSplitOptions.TrimEntries).First(line => line.StartsWith(start, StringComparison.Ordinal));
}
