using System.Net;
using System.Security.Cryptography;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Tests.Features.FilingDrafts;

/// <summary>Files with a draft: sent in pieces over bad connections, looked at by content, and seen by their sender alone.</summary>
public sealed class DraftDocumentTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    [Fact]
    public async Task A_file_that_was_broken_off_goes_on_where_it_was()
    {
        var (path, holder) = await municipality.DraftAsync();
        var photo = Uploads.Jpeg(6 * Uploads.Megabyte);
        var begun = (await holder.BeginAsync(path, "foto.jpg", photo.Length)).Is(HttpStatusCode.Created);
        var document = $"{path}/documents/{begun.Get("id")}";
        Assert.Equal(("uploading", "0", null), (begun.Get("state"), begun.Get("received"), begun.Get("contentType")));

        (await holder.ChunkAsync(document, 0, photo.AsMemory(0, 4 * Uploads.Megabyte))).Is(HttpStatusCode.OK);
        using var resumed = municipality.WithLink(holder.DefaultRequestHeaders.Authorization!.Parameter!);
        var received = int.Parse((await resumed.ReadAsync(document)).Get("received")!, null);
        Assert.Equal(4 * Uploads.Megabyte, received);
        var whole = (await resumed.ChunkAsync(document, received, photo.AsMemory(received))).Is(HttpStatusCode.OK);

        Assert.Equal(("ready", "image/jpeg", $"{photo.Length}"), (whole.Get("state"), whole.Get("contentType"), whole.Get("received")));
        Assert.Equal("foto.jpg", (await holder.ReadAsync(path)).Get("documents.0.fileName"));
        using var lease = await municipality.LeaseAsync();
        var stored = await lease.Db.Set<Document>().AsNoTracking().SingleAsync(known => known.Id == begun.Json.GetProperty("id").GetGuid(), TestContext.Current.CancellationToken);
        Assert.Equal(SHA256.HashData(photo), stored.Sha256);
    }

    [Fact]
    public async Task A_chunk_that_is_sent_twice_counts_once()
    {
        var (path, holder) = await municipality.DraftAsync();
        var begun = await holder.BeginAsync(path, "foto.jpg", 3 * Uploads.Megabyte);
        var document = $"{path}/documents/{begun.Get("id")}";
        var photo = Uploads.Jpeg(3 * Uploads.Megabyte);
        (await holder.ChunkAsync(document, 0, photo.AsMemory(0, Uploads.Megabyte))).Is(HttpStatusCode.OK);

        var again = (await holder.ChunkAsync(document, 0, photo.AsMemory(0, Uploads.Megabyte))).IsProblem(HttpStatusCode.Conflict, "wrong-offset");
        var ahead = (await holder.ChunkAsync(document, 2 * Uploads.Megabyte, photo.AsMemory(0, Uploads.Megabyte))).IsProblem(HttpStatusCode.Conflict, "wrong-offset");

        Assert.Equal([$"{Uploads.Megabyte}", $"{Uploads.Megabyte}"], [again.Get("received"), ahead.Get("received")]);
        Assert.Equal("ready", (await holder.ChunkAsync(document, Uploads.Megabyte, photo.AsMemory(Uploads.Megabyte))).Get("state"));
        (await holder.ChunkAsync(document, 3 * Uploads.Megabyte, photo.AsMemory(0, 1))).IsProblem(HttpStatusCode.Conflict, "upload-ended");
    }

    [Fact]
    public async Task Of_chunks_for_one_place_at_the_same_time_one_counts()
    {
        var (path, holder) = await municipality.DraftAsync();
        var photo = Uploads.Jpeg(Uploads.Megabyte);
        var document = $"{path}/documents/{(await holder.BeginAsync(path, "foto.jpg", photo.Length)).Get("id")}";

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => holder.ChunkAsync(document, 0, photo)));

        Assert.Single(answers, answer => answer.Status is HttpStatusCode.OK);
        Assert.All(answers.Where(answer => answer.Status is not HttpStatusCode.OK), answer => Assert.Contains(answer.Code, new[] { "wrong-offset", "upload-ended" }));
        Assert.Equal("ready", (await holder.ReadAsync(document)).Get("state"));
    }

    [Fact]
    public async Task A_chunk_that_does_not_fit_is_refused_and_leaves_the_file_as_it_was()
    {
        var (path, holder) = await municipality.DraftAsync();
        var document = $"{path}/documents/{(await holder.BeginAsync(path, "foto.jpg", 5 * Uploads.Megabyte)).Get("id")}";

        (await holder.ChunkAsync(document, 0, new byte[(4 * Uploads.Megabyte) + 1])).IsProblem(HttpStatusCode.RequestEntityTooLarge, "chunk-too-large");
        Assert.Contains("#", (await holder.ChunkAsync(document, 0, new byte[1000])).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await holder.ChunkAsync(document, 0, new byte[4 * Uploads.Megabyte])).Is(HttpStatusCode.OK);
        Assert.Contains("#", (await holder.ChunkAsync(document, 4 * Uploads.Megabyte, new byte[Uploads.Megabyte + 1])).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        using var withoutOffset = new ByteArrayContent([1]);
        withoutOffset.Headers.ContentType = new("application/octet-stream");
        Assert.Equal(["Upload-Offset"], (await holder.SendAsync(HttpMethod.Patch, document, withoutOffset)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await holder.SendAsync(HttpMethod.Patch, document, new { })).Is(HttpStatusCode.UnsupportedMediaType);

        Assert.Equal($"{4 * Uploads.Megabyte}", (await holder.ReadAsync(document)).Get("received"));
    }

    [Theory]
    [InlineData("brief.pdf", 0, "#/size")]
    [InlineData("brief.pdf", -1, "#/size")]
    [InlineData("brief.pdf", (25 * Uploads.Megabyte) + 1, "#/size")]
    [InlineData("virus.exe", 100, "#/fileName")]
    [InlineData("plaatje.svg", 100, "#/fileName")]
    [InlineData("zonder extensie", 100, "#/fileName")]
    [InlineData("../..", 100, "#/fileName")]
    public async Task What_cannot_become_a_document_is_refused_before_it_is_sent(string fileName, long size, string pointer)
    {
        var (path, holder) = await municipality.DraftAsync();

        Assert.Equal([pointer], (await holder.BeginAsync(path, fileName, size)).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal("[]", (await holder.ReadAsync(path)).Get("documents"));
    }

    [Fact]
    public async Task Content_that_is_not_taken_is_thrown_away_with_the_reason_in_both_languages()
    {
        var (path, holder) = await municipality.DraftAsync();

        var refused = await holder.UploadAsync(path, "onschuldig.pdf", [.. "MZ"u8, .. new byte[500]]);

        Assert.Equal(("refused", "program", null), (refused.Get("state"), refused.Get("refusal"), refused.Get("contentType")));
        Assert.Contains("programma", refused.Get("reason.nl"), StringComparison.Ordinal);
        Assert.Contains("program", refused.Get("reason.en"), StringComparison.Ordinal);
        using var lease = await municipality.LeaseAsync();
        Assert.False(await lease.Db.Set<DocumentPiece>().AnyAsync(piece => piece.DocumentId == refused.Json.GetProperty("id").GetGuid(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_name_that_leads_elsewhere_keeps_its_last_part()
    {
        var (path, holder) = await municipality.DraftAsync();

        var begun = (await holder.BeginAsync(path, "..\\..\\windows/\u202Efdp.\u0007brief\u200B.pdf", Uploads.Pdf.Length)).Is(HttpStatusCode.Created);

        Assert.Equal("fdp.brief.pdf", begun.Get("fileName"));
    }

    [Fact]
    public async Task Twenty_files_and_no_more()
    {
        var (path, holder) = await municipality.DraftAsync();
        var first = await holder.BeginAsync(path, "1.pdf", 100);
        for (var number = 2; number <= 20; number++)
            (await holder.BeginAsync(path, $"{number}.pdf", 100)).Is(HttpStatusCode.Created);

        (await holder.BeginAsync(path, "21.pdf", 100)).IsProblem(HttpStatusCode.Conflict, "too-many-documents");
        (await holder.SendAsync(HttpMethod.Delete, $"{path}/documents/{first.Get("id")}")).Is(HttpStatusCode.NoContent);
        (await holder.BeginAsync(path, "21.pdf", 100)).Is(HttpStatusCode.Created);
        (await holder.ReadAsync($"{path}/documents/{first.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_file_is_its_senders_alone()
    {
        var (path, holder) = await municipality.DraftAsync();
        var (other, stranger) = await municipality.DraftAsync();
        var id = (await holder.BeginAsync(path, "foto.jpg", 1000)).Get("id");
        using var elsewhere = neighbour.Municipality.WithLink(stranger.DefaultRequestHeaders.Authorization!.Parameter!);

        foreach (var document in new[] { $"{path}/documents/{id}", $"{other}/documents/{id}" })
        {
            (await stranger.ReadAsync(document)).IsProblem(HttpStatusCode.NotFound, "not-found");
            (await stranger.ChunkAsync(document, 0, Uploads.Jpeg(1000))).IsProblem(HttpStatusCode.NotFound, "not-found");
            (await stranger.SendAsync(HttpMethod.Delete, document)).IsProblem(HttpStatusCode.NotFound, "not-found");
            (await elsewhere.ReadAsync(document)).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
        }

        (await stranger.BeginAsync(path, "foto.jpg", 1000)).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Equal("0", (await holder.ReadAsync($"{path}/documents/{id}")).Get("received"));
    }
}
