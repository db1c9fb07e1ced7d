using System.Net;
using Bezwaar.Api.Features.PrivateNotes;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Features.PrivateNotes;

/// <summary>A note is its author's alone: no colleague, no citizen, no system and no export shows it, and it goes with the case.</summary>
public sealed class PrivateNoteTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private const string Secret = "Vrolijk geheugensteuntje";

    [Fact]
    public async Task Its_author_reads_and_removes_it()
    {
        using var author = await municipality.StaffAsync(Role.Handler);
        var path = $"objections/{await municipality.CaseSystem.FileAsync()}/private-notes";

        var first = (await author.CreateAsync(path, new { text = Secret })).Is(HttpStatusCode.Created);
        await author.CreateAsync(path, new { text = "Tweede" });

        Assert.Equal([Secret, "Tweede"], (await author.ReadAsync(path)).Rows("text"));
        Assert.Equal(["Tweede"], (await author.AllPagesAsync($"{path}?limit=1"))[1].Rows("text"));
        (await author.SendAsync(HttpMethod.Delete, $"{path}/{first.Get("id")}")).Is(HttpStatusCode.NoContent);
        (await author.SendAsync(HttpMethod.Delete, $"{path}/{first.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Equal(["Tweede"], (await author.ReadAsync(path)).Rows("text"));
        Assert.Equal("3", (await author.CreateAsync(path, new { text = "Derde" })).Get("sequence"));
    }

    [Fact]
    public async Task A_colleague_a_system_and_the_citizen_see_nothing_of_it()
    {
        using var author = await municipality.StaffAsync(Role.Handler);
        using var colleague = await municipality.StaffAsync(Role.Handler, Role.Coordinator);
        using var administrator = await municipality.StaffAsync(Role.Administrator);
        using var citizen = await municipality.CitizenAsync(Bsns.Next());
        var filed = (await citizen.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);
        var objection = filed.Get("objectionId");
        var note = (await author.CreateAsync($"objections/{objection}/private-notes", new { text = Secret })).Is(HttpStatusCode.Created);

        Assert.Empty((await colleague.ReadAsync($"objections/{objection}/private-notes")).Rows("id"));
        (await colleague.SendAsync(HttpMethod.Delete, $"objections/{objection}/private-notes/{note.Get("id")}")).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.Coordinator.ReadAsync($"objections/{objection}/private-notes")).IsProblem(HttpStatusCode.Forbidden, "forbidden");
        Assert.Equal("1", (await colleague.CreateAsync($"objections/{objection}/private-notes", new { text = "Eigen" })).Get("sequence"));

        var own = (await citizen.ReadAsync("my/data")).Is(HttpStatusCode.OK);
        var export = (await administrator.CreateAsync("personal-data-exports", new { objectionNumber = filed.Get("number") })).Is(HttpStatusCode.OK);
        foreach (var seen in new[] { own, export, await municipality.CaseSystem.ReadAsync($"objections/{objection}"), await municipality.CaseSystem.ReadAsync($"objections/{objection}/timeline"), await citizen.ReadAsync($"my/objections/{objection}/timeline") })
            Assert.DoesNotContain(Secret, seen.Is(HttpStatusCode.OK).Text, StringComparison.Ordinal);
        Assert.Contains("Awb 7:4", own.Get("cases.0.parts.privateNotes.notShown.nl"), StringComparison.Ordinal);
        Assert.Equal(["objection-filed"], await municipality.CaseSystem.TimelineAsync(Guid.Parse(objection!)));
    }

    [Fact]
    public async Task It_is_destroyed_with_its_case_and_with_no_other()
    {
        using var author = await municipality.StaffAsync(Role.Handler);
        var (gone, stays) = (await municipality.CaseSystem.FileAsync(), await municipality.CaseSystem.FileAsync());
        foreach (var objection in new[] { gone, stays })
            (await author.CreateAsync($"objections/{objection}/private-notes", new { text = Secret })).Is(HttpStatusCode.Created);
        using var lease = await municipality.LeaseAsync();
        var part = municipality.Host.Services.GetServices<ICaseData>().Single(part => part.Tables.Contains(typeof(PrivateNote)));

        await part.DestroyAsync(lease.Db, [gone], TestContext.Current.CancellationToken);

        Assert.Equal([stays], await lease.Db.Set<PrivateNote>().Where(note => note.ObjectionId == gone || note.ObjectionId == stays).Select(note => note.ObjectionId).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_note_needs_a_text_and_a_case_and_a_retry_writes_once()
    {
        using var author = await municipality.StaffAsync(Role.Handler);
        var (path, key) = ($"objections/{await municipality.CaseSystem.FileAsync()}/private-notes", $"{Guid.NewGuid()}");

        Assert.Equal(["#/text"], (await author.CreateAsync(path, new { text = " " })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await author.CreateAsync($"objections/{Guid.NewGuid()}/private-notes", new { text = Secret })).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await author.ReadAsync($"objections/{Guid.NewGuid()}/private-notes")).IsProblem(HttpStatusCode.NotFound, "not-found");
        var first = (await author.CreateAsync(path, new { text = Secret }, key)).Is(HttpStatusCode.Created);
        Assert.Equal(first.Text, (await author.CreateAsync(path, new { text = Secret }, key)).Is(HttpStatusCode.Created).Text);
        Assert.Single((await author.ReadAsync(path)).Rows("id"));
    }
}
