using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>
/// The steps that tests of the features take again and again. Cases of fixed dates all hang on one calendar: published
/// 10 March 2026, so the last day to object is 21 April and, with nothing else, the decision is due on 2 June.
/// </summary>
internal static class Journeys
{
    /// <summary>Handed in at the counter in time, in the calendar of 10 March 2026.</summary>
    public static Dictionary<string, object?> CounterFiling(string receivedOn = "2026-04-20", string publishedOn = "2026-03-10") =>
        Calls.Filing(DateOnly.Parse(publishedOn, null)).With("channel", "counter").With("receivedOn", receivedOn);

    /// <summary>Came by post, in the calendar of 10 March 2026.</summary>
    public static Dictionary<string, object?> PostFiling(string? postedOn, string receivedOn) =>
        Calls.Filing(new(2026, 3, 10)).With("channel", "post").With("postedOn", postedOn).With("receivedOn", receivedOn);

    /// <summary>The same filing by another objector, for tests that look for it.</summary>
    public static Dictionary<string, object?> By(this Dictionary<string, object?> filing, string name) =>
        filing.With("objector", new { name, address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } });

    public static Dictionary<string, object?> With(this Dictionary<string, object?> body, string member, object? value)
    {
        body[member] = value;
        return body;
    }

    public static Dictionary<string, object?> Without(this Dictionary<string, object?> body, string member)
    {
        body.Remove(member);
        return body;
    }

    /// <summary>A decision that can be registered; published on 10 March 2026 where nothing else is said.</summary>
    public static Dictionary<string, object?> Decision(string reference, string publishedOn = "2026-03-10", string? dateOfNotice = null, string type = "omgevingsvergunning") => new()
    {
        ["reference"] = reference,
        ["decisionType"] = type,
        ["dateOfNotice"] = dateOfNotice ?? publishedOn,
        ["publishedOn"] = publishedOn,
        ["addressee"] = new { name = "M. de Boer", address = "Dorpsstraat 12, 1234 AB Eikendam" },
        ["description"] = "Weigering van een dakkapel aan de voorkant.",
        ["department"] = "Vergunningen",
    };

    /// <summary>A day as the API writes it, such as 2026-03-10.</summary>
    public static string Iso(this DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A value by its path, such as "decision.deadline" or "items.0.number": null, the text, or the raw JSON.</summary>
    public static string? Get(this Answer answer, string path) => answer.Json.Get(path);

    public static string? Get(this JsonElement element, string path)
    {
        foreach (var step in path.Split('.'))
        {
            if (element.ValueKind is JsonValueKind.Null)
                return null;
            element = element.ValueKind is JsonValueKind.Array ? element[int.Parse(step, null)] : element.GetProperty(step);
        }

        return element.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => element.GetString(),
            _ => element.GetRawText(),
        };
    }

    /// <summary>One member of every row of a page.</summary>
    public static IReadOnlyList<string?> Rows(this Answer page, string member) =>
        [.. page.Is(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray().Select(item => item.Get(member))];

    public static async Task<string> ETagAsync(this HttpClient client, string path) => (await client.ReadAsync(path)).Is(HttpStatusCode.OK).ETag;

    /// <summary>Records a fact of the procedure that must be accepted; where contact should come first, the case goes on without.</summary>
    public static async Task<Answer> RecordAsync(this HttpClient client, Guid objection, object fact)
    {
        var recorded = await client.TryRecordAsync(objection, fact);
        if (recorded.Status is HttpStatusCode.UnprocessableEntity && recorded.Code == "contact-not-reached-reason-needed")
        {
            (await client.PutAsync(objection, "without-contact", new { reason = "Het contact is niet waar deze test over gaat." })).Is(HttpStatusCode.OK);
            recorded = await client.TryRecordAsync(objection, fact);
        }

        return recorded.Is(HttpStatusCode.Created);
    }

    public static async Task<Answer> TryRecordAsync(this HttpClient client, Guid objection, object fact) =>
        await client.CreateAsync($"objections/{objection}/facts", fact, ifMatch: await client.ETagAsync($"objections/{objection}"));

    /// <summary>A PUT below an objection with its present ETag.</summary>
    public static async Task<Answer> PutAsync(this HttpClient client, Guid objection, string path, object body) =>
        await client.ChangeAsync($"objections/{objection}/{path}", body, await client.ETagAsync($"objections/{objection}"));

    /// <summary>The deadlines of an objection as of a day.</summary>
    public static async Task<Answer> DeadlinesAsync(this HttpClient client, Guid objection, string asOf) =>
        (await client.ReadAsync($"objections/{objection}/deadlines?asOf={asOf}")).Is(HttpStatusCode.OK);

    public static object Attempt(string result, string at = "2026-04-22T10:30:00+02:00", string channel = "phone") =>
        new { channel, result, attemptedAt = at, minutesSpent = 18, by = "j.jansen" };

    public static Task<Answer> AttemptAsync(this HttpClient client, Guid objection, object attempt) =>
        client.CreateAsync($"objections/{objection}/contact-attempts", attempt);

    /// <summary>Files a case of fixed dates whose objector was reached by phone.</summary>
    public static async Task<Guid> ReachedCaseAsync(this HttpClient client, Dictionary<string, object?>? filing = null)
    {
        var objection = await client.FileAsync(filing ?? CounterFiling());
        (await client.AttemptAsync(objection, Attempt("reached"))).Is(HttpStatusCode.Created);
        return objection;
    }

    /// <summary>All pages of a list, as the Link header leads from one to the next.</summary>
    public static async Task<List<Answer>> AllPagesAsync(this HttpClient client, string path, Func<Task>? between = null)
    {
        var pages = new List<Answer>();
        for (string? next = path; next is not null; next = pages[^1].Next)
        {
            Assert.True(pages.Count < 100, "The pages have no end.");
            pages.Add((await client.ReadAsync(next)).Is(HttpStatusCode.OK));
            if (between is not null)
                await between();
        }

        return pages;
    }
}
