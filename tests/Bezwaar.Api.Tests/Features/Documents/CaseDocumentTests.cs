using System.Net;
using System.Net.Http.Headers;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;

namespace Bezwaar.Api.Tests.Features.Documents;

/// <summary>The files of a case: for whoever treats it and whose it is, as files to save, each look on record.</summary>
public sealed class CaseDocumentTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    [Fact]
    public async Task Files_that_were_filed_are_listed_and_come_back_byte_for_byte()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var photo = Uploads.Jpeg(5 * Uploads.Megabyte);
        var objection = await FileAsync(citizen, ("brief.pdf", Uploads.Pdf), ("foto é.jpg", photo));

        foreach (var (client, path) in new[] { (municipality.CaseSystem, $"objections/{objection}/documents"), (citizen, $"my/objections/{objection}/documents") })
        {
            var pages = await client.AllPagesAsync($"{path}?limit=1");
            Assert.Equal(["brief.pdf", "foto é.jpg"], pages.SelectMany(page => page.Rows("fileName")));
            Assert.Equal(["1", "2"], pages.SelectMany(page => page.Rows("sequence")));
            Assert.Equal(("image/jpeg", $"{photo.Length}", "citizen"), (pages[1].Get("items.0.contentType"), pages[1].Get("items.0.size"), pages[1].Get("items.0.sentBy")));

            using var content = await DownloadAsync(client, $"{path}/{pages[1].Get("items.0.id")}/content");
            Assert.Equal(HttpStatusCode.OK, content.StatusCode);
            Assert.Equal(photo, await content.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.Equal($"\"{pages[1].Get("items.0.sha256")}\"", content.Headers.ETag!.Tag);
        }
    }

    [Fact]
    public async Task A_document_is_a_file_to_save_and_never_a_page()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await FileAsync(citizen, ("brief \"é\" ; filename=x.html.pdf", Uploads.Pdf));
        var path = await FirstAsync(citizen, $"my/objections/{objection}/documents");

        using var content = await DownloadAsync(citizen, path);

        var disposition = content.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "brief _é_ ; filename=x.html.pdf"), (disposition.DispositionType, disposition.FileNameStar));
        Assert.Equal("application/octet-stream", content.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", content.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", content.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(content.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_download_that_was_broken_off_goes_on()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await FileAsync(citizen, ("brief.pdf", Uploads.Pdf));
        var path = await FirstAsync(citizen, $"my/objections/{objection}/documents");

        using var rest = await DownloadAsync(citizen, path, new RangeHeaderValue(10, null));

        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.Equal(Uploads.Pdf[10..], await rest.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nobody_else_gets_at_them()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var other = await municipality.CitizenAsync(Bsns.Next());
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        var (draft, holder) = await municipality.DraftAsync();
        await holder.UploadAsync(draft, "brief.pdf", Uploads.Pdf);
        var filed = (await holder.CreateAsync("objections", Calls.Filing().With("draftId", draft.Split('/')[1]))).Is(HttpStatusCode.Created);
        using var linkHolder = municipality.WithLink(filed.Get("accessToken")!);
        var objection = await FileAsync(citizen, ("brief.pdf", Uploads.Pdf));
        var own = $"my/objections/{objection}/documents";
        var content = await FirstAsync(citizen, own);

        foreach (var path in new[] { own, content })
        {
            (await other.ReadAsync(path)).IsProblem(HttpStatusCode.NotFound, "not-found");
            (await municipality.Citizen.ReadAsync(path)).Is(HttpStatusCode.Unauthorized);
            (await administrator.ReadAsync(path[3..])).IsProblem(HttpStatusCode.Forbidden, "forbidden");
            (await neighbour.Municipality.CaseSystem.ReadAsync(path[3..])).IsProblem(HttpStatusCode.NotFound, "not-found");
            (await citizen.ReadAsync(path[3..])).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        }

        (await linkHolder.ReadAsync($"my/objections/{filed.Get("objectionId")}")).Is(HttpStatusCode.OK);
        (await linkHolder.ReadAsync($"my/objections/{filed.Get("objectionId")}/documents")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        var elsewhere = await municipality.CaseSystem.FileAsync();
        (await municipality.CaseSystem.ReadAsync(content[3..].Replace($"{objection}", $"{elsewhere}", StringComparison.Ordinal))).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_look_by_staff_is_in_the_access_log()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var handler = await municipality.StaffAsync(Role.Handler);
        var objection = await FileAsync(citizen, ("brief.pdf", Uploads.Pdf));
        var content = (await FirstAsync(citizen, $"my/objections/{objection}/documents"))[3..];
        Assert.Empty((await citizen.ReadAsync($"my/objections/{objection}/access-log")).Rows("purpose"));

        using var downloaded = await DownloadAsync(handler, content);

        Assert.Equal(["treatment"], (await citizen.ReadAsync($"my/objections/{objection}/access-log")).Rows("purpose"));
    }

    [Fact]
    public async Task A_citizen_adds_a_file_later_and_the_timeline_tells()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await FileAsync(citizen, ("brief.pdf", Uploads.Pdf));

        var added = await citizen.UploadAsync($"my/objections/{objection}", "foto.jpg", Uploads.Jpeg(1000));

        Assert.Equal("ready", added.Get("state"));
        Assert.Equal(["brief.pdf", "foto.jpg"], (await municipality.CaseSystem.ReadAsync($"objections/{objection}/documents")).Rows("fileName"));
        Assert.Equal(["objection-filed", "documents-added", "documents-added"], await municipality.CaseSystem.TimelineAsync(objection));
        (await citizen.SendAsync(HttpMethod.Delete, $"my/objections/{objection}/documents/{added.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_file_on_its_way_to_a_case_is_its_senders_alone()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await FileAsync(citizen);
        var begun = (await citizen.BeginAsync($"my/objections/{objection}", "foto.jpg", 1000)).Is(HttpStatusCode.Created);

        (await municipality.CaseSystem.ReadAsync($"objections/{objection}/documents/{begun.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await municipality.CaseSystem.ReadAsync($"objections/{objection}/documents")).Rows("id"));
        (await citizen.ChunkAsync($"my/objections/{objection}/documents/{begun.Get("id")}", 10, Uploads.Jpeg(990))).IsProblem(HttpStatusCode.Conflict, "wrong-offset");
        (await citizen.SendAsync(HttpMethod.Delete, $"my/objections/{objection}/documents/{begun.Get("id")}")).Is(HttpStatusCode.NoContent);
        (await citizen.ReadAsync($"my/objections/{objection}/documents/{begun.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task What_staff_add_is_the_municipalitys_own()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        using var handler = await municipality.StaffAsync(Role.Handler);
        var objection = await FileAsync(citizen, ("brief.pdf", Uploads.Pdf));

        Assert.Equal("ready", (await handler.UploadAsync($"objections/{objection}", "notitie.pdf", Uploads.Pdf)).Get("state"));

        Assert.Equal(["brief.pdf", "notitie.pdf"], (await municipality.CaseSystem.ReadAsync($"objections/{objection}/documents")).Rows("fileName"));
        Assert.Equal(["brief.pdf"], (await citizen.ReadAsync($"my/objections/{objection}/documents")).Rows("fileName"));
        var second = (await municipality.CaseSystem.ReadAsync($"objections/{objection}/documents")).Rows("id")[1];
        (await citizen.ReadAsync($"my/objections/{objection}/documents/{second}/content")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Nothing_is_added_to_a_case_that_is_closed()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await FileAsync(citizen);
        (await municipality.CaseSystem.PutAsync(objection, "withdrawal", new { manner = "in-writing", statedOn = Calls.Today })).Is(HttpStatusCode.OK);

        (await citizen.BeginAsync($"my/objections/{objection}", "foto.jpg", 1000)).IsProblem(HttpStatusCode.Conflict, "objection-closed");
    }

    [Fact]
    public async Task What_is_held_about_somebody_names_the_files()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        await FileAsync(citizen, ("brief.pdf", Uploads.Pdf));
        var draft = (await citizen.CreateAsync("filing-drafts", Uploads.Draft())).Is(HttpStatusCode.Created).Get("id");
        await citizen.UploadAsync($"filing-drafts/{draft}", "bij het concept.pdf", Uploads.Pdf);

        var data = (await citizen.ReadAsync("my/data")).Is(HttpStatusCode.OK);

        Assert.Equal(("brief.pdf", "true"), (data.Get("cases.0.parts.documents.rows.0.fileName"), data.Get("cases.0.parts.documents.complete")));
        Assert.Equal(("[\"bij het concept.pdf\"]", "true"), (data.Get("filingDrafts.rows.0.fileNames"), data.Get("filingDrafts.complete")));
    }

    private static async Task<Guid> FileAsync(HttpClient citizen, params (string Name, byte[] Content)[] files)
    {
        var draft = (await citizen.CreateAsync("filing-drafts", Uploads.Draft())).Is(HttpStatusCode.Created).Get("id");
        foreach (var (name, content) in files)
            await citizen.UploadAsync($"filing-drafts/{draft}", name, content);
        return await citizen.FileAsync(Calls.Filing().With("draftId", draft));
    }

    private static async Task<string> FirstAsync(HttpClient client, string path) => $"{path}/{(await client.ReadAsync(path)).Rows("id")[0]}/content";

    private static Task<HttpResponseMessage> DownloadAsync(HttpClient client, string path, RangeHeaderValue? range = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Range = range;
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
