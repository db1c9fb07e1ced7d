using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Objections;

/// <summary>Six objections whose dates are fixed; each filter and order is asked for what is known of them.</summary>
public sealed class ListObjectionsTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>, IAsyncLifetime
{
    /// <summary>
    /// Decisions are due 2 June (Bos, Café Zuid), 9 June (Dijk, of jansen), 31 December (Eik, a tax), never (Fré, without
    /// dates) and no more (Gras, withdrawn). Receipt is in the order of the alphabet.
    /// </summary>
    public async ValueTask InitializeAsync()
    {
        if ((await municipality.CaseSystem.ReadAsync("objections")).Rows("id").Count > 0)
            return;

        await FileAsync("2026-04-20", "A. Bos");
        await FileAsync("2026-04-20", "Café Zuid");
        var dijk = await FileAsync("2026-04-21", "D. Dijk", "2026-03-17");
        var tax = new { reference = "WOZ-Één", dateOfNotice = "2026-02-28", publishedOn = "2026-02-28", decisionType = "woz", description = "Waarde van de wóning" };
        await municipality.CaseSystem.FileAsync(Journeys.CounterFiling("2026-04-22").By("E. Eik").With("contestedDecision", tax));
        await municipality.CaseSystem.FileAsync(Journeys.CounterFiling("2026-04-23").By("F. Fré").With("contestedDecision", new { description = "Onbekend" }));
        var gras = await FileAsync("2026-04-24", "G. Gras");

        (await municipality.CaseSystem.PutAsync(dijk, "handler", new { handler = "jansen" })).Is(HttpStatusCode.OK);
        (await municipality.CaseSystem.AttemptAsync(dijk, Journeys.Attempt("reached"))).Is(HttpStatusCode.Created);
        (await municipality.CaseSystem.PutAsync(gras, "withdrawal", new { manner = "in-writing", statedOn = "2026-04-24" })).Is(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("", "A. Bos|Café Zuid|D. Dijk|E. Eik|F. Fré|G. Gras")]
    [InlineData("sort=deadline", "A. Bos|Café Zuid|D. Dijk|E. Eik|F. Fré|G. Gras")]
    [InlineData("sort=receivedAt", "A. Bos|Café Zuid|D. Dijk|E. Eik|F. Fré|G. Gras")]
    [InlineData("sort=-receivedAt", "G. Gras|F. Fré|E. Eik|D. Dijk|Café Zuid|A. Bos")]
    [InlineData("status=received", "A. Bos|Café Zuid|E. Eik|F. Fré")]
    [InlineData("status=in-treatment", "D. Dijk")]
    [InlineData("status=withdrawn", "G. Gras")]
    [InlineData("status=decided", "")]
    [InlineData("handler=jansen", "D. Dijk")]
    [InlineData("handler=pietersen", "")]
    [InlineData("decisionType=woz", "E. Eik")]
    [InlineData("decisionType=omgevingsvergunning&status=withdrawn", "G. Gras")]
    [InlineData("deadlineBefore=2026-06-02", "")]
    [InlineData("deadlineBefore=2026-06-03", "A. Bos|Café Zuid")]
    [InlineData("deadlineBefore=2027-01-01", "A. Bos|Café Zuid|D. Dijk|E. Eik")]
    [InlineData("contactDue=true", "A. Bos|Café Zuid|E. Eik|F. Fré")]
    [InlineData("contactDue=false", "A. Bos|Café Zuid|D. Dijk|E. Eik|F. Fré|G. Gras")]
    [InlineData("contactDue=true&deadlineBefore=2026-07-01&sort=-receivedAt", "Café Zuid|A. Bos")]
    [InlineData("text=cafe", "Café Zuid")]
    [InlineData("text=CAFÉ%20zuid", "Café Zuid")]
    [InlineData("text=fre", "F. Fré")]
    [InlineData("text=woz-een", "E. Eik")]
    [InlineData("text=woning", "E. Eik")]
    [InlineData("text=-000002", "Café Zuid")]
    [InlineData("text=%25", "")]
    [InlineData("text=dakkapel&status=in-treatment", "D. Dijk")]
    public async Task A_filter_or_order_gives_exactly_its_rows(string query, string expected) =>
        Assert.Equal(expected, string.Join('|', (await municipality.CaseSystem.ReadAsync($"objections?{query}")).Rows("objectorName")));

    [Fact]
    public async Task A_row_shows_where_the_objection_stands()
    {
        var row = (await municipality.CaseSystem.ReadAsync("objections?handler=jansen")).Json.GetProperty("items")[0];

        Assert.EndsWith("-000003", row.Get("number"), StringComparison.Ordinal);
        Assert.Equal("in-treatment", row.Get("status"));
        Assert.Equal("jansen", row.Get("handler"));
        Assert.Equal("omgevingsvergunning", row.Get("decisionType"));
        Assert.Equal("timely", row.Get("timeliness"));
        Assert.Equal("2026-06-09", row.Get("decisionDeadline"));
        Assert.Equal("running", row.Get("clock"));
        Assert.Null(row.Get("contactDueOn"));
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=101", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("sort=number", "sort")]
    [InlineData("status=asleep", "status")]
    [InlineData("status=1", "status")]
    [InlineData("status=InTreatment", "status")]
    [InlineData("deadlineBefore=soon", "deadlineBefore")]
    [InlineData("deadlineBefore=02-06-2026", "deadlineBefore")]
    [InlineData("deadlineBefore=2026-06-02T00:00:00", "deadlineBefore")]
    [InlineData("contactDue=maybe", "contactDue")]
    [InlineData("cursor=nonsense", "cursor")]
    [InlineData("cursor=e30", "cursor")]
    [InlineData("cursor=eyJTb3J0IjoiZGVhZGxpbmUiLCJLZXkiOiJzb29uIiwiVGllIjoiQiJ9", "cursor")]
    [InlineData("cursor=eyJTb3J0IjoiZGVhZGxpbmUiLCJLZXkiOm51bGwsIlRpZSI6IkIifQ", "cursor")]
    [InlineData("sort=receivedAt&cursor=eyJTb3J0IjoicmVjZWl2ZWRBdCIsIktleSI6InNvb24iLCJUaWUiOiJCIn0", "cursor")]
    public async Task A_value_that_does_not_fit_is_named(string query, string name)
    {
        var refused = (await municipality.CaseSystem.ReadAsync($"objections?{query}")).IsProblem(HttpStatusCode.BadRequest, "invalid-input");

        Assert.Equal([name], refused.Pointers);
    }

    [Fact]
    public async Task The_description_of_the_API_names_the_words_and_days_that_a_filter_takes()
    {
        var document = (await municipality.Citizen.ReadAsync("openapi.json")).Is(HttpStatusCode.OK).Json;
        var parameters = document.GetProperty("paths").GetProperty("/objections").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .ToDictionary(parameter => parameter.Get("name")!, parameter => parameter.GetProperty("schema"));

        Assert.Equal("date", parameters["deadlineBefore"].Get("format"));
        Assert.Contains("ObjectionStatus", parameters["status"].GetRawText(), StringComparison.Ordinal);
        Assert.Equal(
            ["received", "in-treatment", "withdrawn", "decided"],
            document.GetProperty("components").GetProperty("schemas").GetProperty("ObjectionStatus").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public async Task A_search_text_has_at_most_100_characters()
    {
        Assert.Empty((await municipality.CaseSystem.ReadAsync($"objections?text={new string('x', 100)}")).Rows("id"));
        (await municipality.CaseSystem.ReadAsync($"objections?text={new string('x', 101)}")).IsProblem(HttpStatusCode.BadRequest, "invalid-input");
    }

    [Fact]
    public async Task A_cursor_of_one_order_does_not_fit_another()
    {
        var cursor = (await municipality.CaseSystem.ReadAsync("objections?limit=2")).Get("nextCursor");

        (await municipality.CaseSystem.ReadAsync($"objections?limit=2&sort=receivedAt&cursor={cursor}")).IsProblem(HttpStatusCode.BadRequest, "invalid-input");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<Guid> FileAsync(string receivedOn, string name, string publishedOn = "2026-03-10") =>
        municipality.CaseSystem.FileAsync(Journeys.CounterFiling(receivedOn, publishedOn).By(name));
}
