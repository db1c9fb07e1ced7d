using System.Net;
using System.Security.Cryptography;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.FilingDrafts;

/// <summary>Filing takes the draft with its files along, once.</summary>
public sealed class DraftFilingTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task The_files_become_documents_of_the_case_and_the_draft_is_gone()
    {
        var (path, holder) = await municipality.DraftAsync();
        await holder.UploadAsync(path, "brief.pdf", Uploads.Pdf);
        await holder.UploadAsync(path, "vals.pdf", [.. "MZ"u8, .. new byte[500]]);

        var filed = (await holder.CreateAsync("objections", Filing(path))).Is(HttpStatusCode.Created);

        Assert.NotNull(filed.Get("accessToken"));
        (await holder.ReadAsync(path)).IsProblem(HttpStatusCode.Unauthorized, "access-link-invalid");
        var timeline = (await municipality.CaseSystem.ReadAsync($"objections/{filed.Get("objectionId")}/timeline")).Is(HttpStatusCode.OK);
        Assert.Equal(["objection-filed", "documents-added"], timeline.Rows("type"));
        Assert.Single(timeline.Json.GetProperty("items")[1].GetProperty("details").GetProperty("documents").EnumerateArray());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Uploads.Pdf)), timeline.Get("items.1.details.documents.0.sha256"));
        Assert.Equal(["true", "true"], timeline.Rows("intact"));
        Assert.DoesNotContain("brief.pdf", timeline.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_files_one_case()
    {
        var (path, holder) = await municipality.DraftAsync();
        await holder.UploadAsync(path, "brief.pdf", Uploads.Pdf);
        var key = $"{Guid.NewGuid()}";

        var first = (await holder.CreateAsync("objections", Filing(path), key)).Is(HttpStatusCode.Created);
        var again = (await holder.CreateAsync("objections", Filing(path), key)).Is(HttpStatusCode.Created);

        Assert.Equal(first.Text, again.Text);
        (await holder.CreateAsync("objections", Filing(path))).IsProblem(HttpStatusCode.NotFound, "draft-unknown");
    }

    [Fact]
    public async Task Two_windows_that_file_at_once_file_one_case()
    {
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var path = $"filing-drafts/{(await citizen.CreateAsync("filing-drafts", Uploads.Draft())).Is(HttpStatusCode.Created).Get("id")}";
        await citizen.UploadAsync(path, "brief.pdf", Uploads.Pdf);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => citizen.CreateAsync("objections", Filing(path))));

        Assert.Single(answers, answer => answer.Status is HttpStatusCode.Created);
        Assert.All(answers.Where(answer => answer.Status is not HttpStatusCode.Created), answer => Assert.Contains(answer.Code, new[] { "draft-unknown", "draft-changed" }));
        Assert.Single((await citizen.ReadAsync("my/objections")).Rows("id"));
        Assert.Empty((await citizen.ReadAsync("my/filing-drafts")).Rows("id"));
    }

    [Fact]
    public async Task Files_on_their_way_are_waited_for()
    {
        var (path, holder) = await municipality.DraftAsync();
        var begun = await holder.BeginAsync(path, "brief.pdf", Uploads.Pdf.Length);

        (await holder.CreateAsync("objections", Filing(path))).IsProblem(HttpStatusCode.Conflict, "documents-uploading");
        (await holder.ChunkAsync($"{path}/documents/{begun.Get("id")}", 0, Uploads.Pdf)).Is(HttpStatusCode.OK);
        (await holder.CreateAsync("objections", Filing(path))).Is(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Nobody_files_the_draft_of_another()
    {
        var (path, holder) = await municipality.DraftAsync();
        var (_, stranger) = await municipality.DraftAsync();

        (await stranger.CreateAsync("objections", Filing(path))).IsProblem(HttpStatusCode.NotFound, "draft-unknown");
        (await municipality.Citizen.CreateAsync("objections", Filing(path))).IsProblem(HttpStatusCode.NotFound, "draft-unknown");

        (await holder.ReadAsync(path)).Is(HttpStatusCode.OK);
    }

    private static Dictionary<string, object?> Filing(string path) => Calls.Filing().With("draftId", path.Split('/')[1]);
}
