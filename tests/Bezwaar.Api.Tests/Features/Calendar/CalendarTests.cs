using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Calendar;

/// <summary>Everything with a day is in the calendar of its handler, and nothing of a case that is closed.</summary>
public sealed class CalendarTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private readonly HttpClient system = municipality.CaseSystem;

    [Fact]
    public async Task A_handler_sees_calls_hearings_sessions_and_last_days_of_open_cases_in_order()
    {
        var (handler, from) = ("m.handler", Calls.Today);
        var objection = await system.FileAsync();
        (await system.PutAsync(objection, "handler", new { handler })).Is(HttpStatusCode.OK);
        var slot = Contact.Slot(1);
        await system.CallBackAsync(objection, slot, handler);
        await system.RecordAsync(objection, new { type = "hearing-planned", on = from.AddDays(20) });
        await system.CallBackAsync(await system.FileAsync(), Contact.Slot(2), "l.postma");
        var closed = await system.FileAsync();
        (await system.PutAsync(closed, "handler", new { handler })).Is(HttpStatusCode.OK);
        await system.CallBackAsync(closed, Contact.Slot(3), handler);
        (await system.PutAsync(closed, "withdrawal", new { manner = "in-writing", statedOn = from })).Is(HttpStatusCode.OK);
        var deadline = (await system.ReadAsync($"objections/{objection}")).Get("decisionDeadline");
        using var staff = await municipality.StaffAsync(Role.Handler);

        var near = (await staff.ReadAsync($"calendar?handler=me&from={from.Iso()}&to={from.AddDays(61).Iso()}")).Is(HttpStatusCode.OK);
        var far = (await staff.ReadAsync($"calendar?handler=me&from={deadline}&to={deadline}")).Is(HttpStatusCode.OK);
        var all = (await staff.ReadAsync($"calendar?from={from.Iso()}&to={from.AddDays(61).Iso()}")).Is(HttpStatusCode.OK);

        Assert.Equal(["callback", "hearing"], Of(near, objection).Select(item => item.Kind));
        Assert.Equal([slot, null], Of(near, objection).Select(item => item.At));
        Assert.Equal([("decision-deadline", deadline!)], Of(far, objection).Select(item => (item.Kind, item.On)));
        Assert.DoesNotContain("l.postma", near.Text, StringComparison.Ordinal);
        Assert.Contains("l.postma", all.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{closed}", all.Text, StringComparison.Ordinal);
        var days = near.Rows("on");
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Equal("[]", near.Get("incomplete"));
    }

    [Fact]
    public async Task A_session_of_a_mediation_is_on_its_day()
    {
        var mediation = await Mediation.StartedAsync(system);
        (await mediation.CreateAsync("sessions", new { on = "2026-05-20", durationMinutes = 90, costInCents = 27_750 })).Is(HttpStatusCode.Created);

        var items = Of(await system.ReadAsync("calendar?from=2026-05-20&to=2026-05-20"), mediation.Objection);

        Assert.Equal([("mediation-session", "2026-05-20")], items.Select(item => (item.Kind, item.On)));
        Assert.Empty(Of(await system.ReadAsync("calendar?from=2026-05-21&to=2026-05-22"), mediation.Objection));
    }

    [Fact]
    public async Task A_call_about_an_intended_decision_is_for_everybody()
    {
        var intention = await Intention.RegisteredAsync(system);
        var due = (await intention.ReadAsync()).Get("contactDueOn");
        using var staff = await municipality.StaffAsync(Role.Handler);

        var found = (await staff.ReadAsync($"calendar?handler=me&from={due}&to={due}")).Json.GetProperty("items").EnumerateArray().Single(item => item.Get("intendedDecisionId") == intention.Id);

        Assert.Equal("intention-call", found.Get("kind"));
        Assert.Equal("M. de Boer", found.Get("name"));
        Assert.Null(found.Get("objectionId"));
    }

    [Theory]
    [InlineData("", "from|to")]
    [InlineData("from=2026-05-02&to=2026-05-01", "to")]
    [InlineData("from=2026-05-01&to=2026-07-02", "to")]
    [InlineData("from=1-5-2026&to=2026-05-02", "from")]
    public async Task A_period_of_one_to_62_days_is_needed(string query, string wrong) =>
        Assert.Equal(wrong, string.Join('|', (await system.ReadAsync($"calendar?{query}")).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers.Order()));

    private static List<(string Kind, string On, DateTimeOffset? At)> Of(Answer calendar, Guid objection) =>
    [
        .. calendar.Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray()
            .Where(item => item.Get("objectionId") == $"{objection}")
            .Select(item => (item.Get("kind")!, item.Get("on")!, item.Get("at") is { } at ? DateTimeOffset.Parse(at, null) : (DateTimeOffset?)null)),
    ];
}
