using System.Net;
using Bezwaar.Api.Features.FilingDrafts;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Bezwaar.Api.Tests.Platform.Documents;

/// <summary>What a document was is gone from the disk some time after it is gone from the database, and nothing else is.</summary>
public sealed class DocumentSweepTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private string Folder => Path.Combine(municipality.Host.DataDirectory, "documents", municipality.Tenant.Id.ToString("N"));

    private int Files => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Length : 0;

    [Fact]
    public async Task Files_of_a_draft_that_was_thrown_away_and_of_a_case_that_was_destroyed_go()
    {
        await SweepAsync(municipality.Host.Services);
        var before = Files;
        var (path, holder) = await municipality.DraftAsync();
        await holder.UploadAsync(path, "groot.jpg", Uploads.Jpeg(5 * Uploads.Megabyte));
        await holder.UploadAsync(path, "klein.pdf", Uploads.Pdf);
        var (filedPath, filer) = await municipality.DraftAsync();
        await filer.UploadAsync(filedPath, "brief.pdf", Uploads.Pdf);
        var objection = await filer.FileAsync(Calls.Filing().With("draftId", filedPath.Split('/')[1]));
        await SweepAsync(municipality.Host.Services);
        Assert.Equal(before + 3, Files);

        (await holder.SendAsync(HttpMethod.Delete, path)).Is(HttpStatusCode.NoContent);
        await SweepAsync(municipality.Host.Services);
        Assert.Equal(before + 1, Files);

        using (var lease = await municipality.LeaseAsync())
            await municipality.Host.Services.GetServices<ICaseData>().Single(part => part.Tables.Contains(typeof(Document))).DestroyAsync(lease.Db, [objection], TestContext.Current.CancellationToken);
        await SweepAsync(municipality.Host.Services);
        Assert.Equal(before, Files);
    }

    [Fact]
    public async Task What_a_crash_left_goes_after_a_day_and_what_counts_stays()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var later = municipality.Host.WithClock(clock);
        var (path, holder) = await municipality.DraftAsync();
        var begun = await holder.BeginAsync(path, "foto.jpg", 2 * Uploads.Megabyte);
        (await holder.ChunkAsync($"{path}/documents/{begun.Get("id")}", 0, Uploads.Jpeg(Uploads.Megabyte))).Is(HttpStatusCode.OK);
        await SweepAsync(municipality.Host.Services);
        var before = Files;
        var store = municipality.Host.Services.GetRequiredService<IDocumentStore>();
        var (half, uncounted) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await store.WriteAsync(municipality.Tenant, uncounted, file => file.WriteAsync(Uploads.Pdf).AsTask(), TestContext.Current.CancellationToken);
        var written = Directory.GetFiles(Folder, $"{uncounted:N}", SearchOption.AllDirectories).Single();
        await File.WriteAllBytesAsync(Path.Combine(Path.GetDirectoryName(written)!, $"{half:N}.part"), Uploads.Pdf, TestContext.Current.CancellationToken);

        Assert.Null(store.Open(municipality.Tenant, half));
        await SweepAsync(later.Services);
        Assert.Equal(before + 2, Files);
        clock.Advance(TimeSpan.FromHours(25));
        await SweepAsync(later.Services);

        Assert.Equal(before, Files);
        Assert.Equal("ready", (await holder.ChunkAsync($"{path}/documents/{begun.Get("id")}", Uploads.Megabyte, Uploads.Jpeg(Uploads.Megabyte))).Get("state"));
    }

    [Fact]
    public async Task A_writing_that_fails_leaves_nothing()
    {
        var store = municipality.Host.Services.GetRequiredService<IDocumentStore>();
        var piece = Guid.CreateVersion7();
        var before = Files;

        await Assert.ThrowsAsync<IOException>(() => store.WriteAsync(municipality.Tenant, piece, async file =>
        {
            await file.WriteAsync(Uploads.Pdf);
            throw new IOException("The disk is full.");
        }, TestContext.Current.CancellationToken));

        Assert.Equal(before, Files);
        Assert.Null(store.Open(municipality.Tenant, piece));
    }

    [Fact]
    public async Task A_file_for_a_case_that_never_came_is_forgotten_after_a_week()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var later = municipality.Host.WithClock(clock);
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var objection = await citizen.FileAsync();
        var document = $"my/objections/{objection}/documents/{(await citizen.BeginAsync($"my/objections/{objection}", "foto.jpg", 1000)).Get("id")}";

        clock.Advance(TimeSpan.FromDays(6.9));
        await SweepAsync(later.Services);
        (await citizen.ReadAsync(document)).Is(HttpStatusCode.OK);
        clock.Advance(TimeSpan.FromDays(0.2));
        await SweepAsync(later.Services);
        (await citizen.ReadAsync(document)).IsProblem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task An_expired_draft_takes_its_files_along()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var later = municipality.Host.WithClock(clock, services => services.AddSingleton<FilingDraftSweep>());
        var (path, holder) = await municipality.DraftAsync();
        await holder.UploadAsync(path, "brief.pdf", Uploads.Pdf);
        var draft = Guid.Parse(path.Split('/')[1]);

        clock.Advance(TimeSpan.FromDays(32));
        await later.Services.GetRequiredService<FilingDraftSweep>().WorkAsync(municipality.Tenant, TestContext.Current.CancellationToken);

        using var lease = await municipality.LeaseAsync();
        Assert.False(await lease.Db.Set<Document>().AnyAsync(document => document.FilingDraftId == draft, TestContext.Current.CancellationToken));
    }

    private Task SweepAsync(IServiceProvider services) => services.GetRequiredService<DocumentSweep>().WorkAsync(municipality.Tenant, TestContext.Current.CancellationToken);
}
