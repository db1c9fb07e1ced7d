using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.FilingDrafts;

/// <summary>A draft goes on by mail, on another device, without anything about the person in the mail.</summary>
public sealed class DraftLinkMailTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task The_link_in_the_mail_opens_the_draft()
    {
        var (path, holder) = await municipality.DraftAsync();
        var address = Mailbox.NewAddress();

        (await holder.CreateAsync($"{path}/link-mail", new { email = address })).Is(HttpStatusCode.NoContent);

        var mail = (await Mailbox.Of(municipality.Host).WaitForAsync(address, 1))[0];
        using var elsewhere = municipality.WithLink(Secrets.Remember(Mailbox.TokenIn(mail)));
        Assert.Equal("De dakkapel past in de straat.", (await elsewhere.ReadAsync(path)).Get("answers.grounds"));
        (await holder.ReadAsync(path)).Is(HttpStatusCode.OK);
        Assert.Contains($"https://bezwaar.test/{municipality.Slug}/bezwaar-maken#", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("dakkapel", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_behind_sign_in_stays_there()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var draft = (await citizen.CreateAsync("filing-drafts", Uploads.Draft())).Is(HttpStatusCode.Created);
        var address = Mailbox.NewAddress();

        (await citizen.CreateAsync($"filing-drafts/{draft.Get("id")}/link-mail", new { email = address })).Is(HttpStatusCode.NoContent);

        var mail = (await Mailbox.Of(municipality.Host).WaitForAsync(address, 1))[0];
        Assert.Contains("/bezwaar-maken", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("#", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_mails_a_day_and_no_more()
    {
        var (path, holder) = await municipality.DraftAsync();
        for (var mail = 0; mail < 3; mail++)
            (await holder.CreateAsync($"{path}/link-mail", new { email = Mailbox.NewAddress() })).Is(HttpStatusCode.NoContent);

        var refused = (await holder.CreateAsync($"{path}/link-mail", new { email = Mailbox.NewAddress() })).IsProblem(HttpStatusCode.TooManyRequests, "too-many-link-mails");

        Assert.InRange(refused.Response.Headers.RetryAfter!.Delta!.Value.TotalHours, 23, 24);
    }

    [Fact]
    public async Task An_address_is_not_flooded_from_many_drafts()
    {
        var address = Mailbox.NewAddress();
        for (var draft = 0; draft < 7; draft++)
        {
            var (path, holder) = await municipality.DraftAsync();
            (await holder.CreateAsync($"{path}/link-mail", new { email = draft % 2 == 0 ? address : address.ToUpperInvariant() })).Is(HttpStatusCode.NoContent);
        }

        var (last, lastHolder) = await municipality.DraftAsync();
        var marker = Mailbox.NewAddress();
        (await lastHolder.CreateAsync($"{last}/link-mail", new { email = marker })).Is(HttpStatusCode.NoContent);
        await Mailbox.Of(municipality.Host).WaitForAsync(marker, 1);

        var mailbox = Mailbox.Of(municipality.Host);
        Assert.Equal(5, mailbox.Of(address).Count + mailbox.Of(address.ToUpperInvariant()).Count);
    }

    [Fact]
    public async Task An_address_is_needed()
    {
        var (path, holder) = await municipality.DraftAsync();

        Assert.Equal(["#/email"], (await holder.CreateAsync($"{path}/link-mail", new { email = "geen adres" })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/email"], (await holder.CreateAsync($"{path}/link-mail", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers.Distinct());
        (await holder.CreateAsync($"filing-drafts/{Guid.NewGuid()}/link-mail", new { email = Mailbox.NewAddress() })).IsProblem(HttpStatusCode.NotFound, "not-found");
    }
}
