using System.Net;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>An intended decision of a test, planned in four weeks where nothing else is said.</summary>
internal sealed class Intention(HttpClient system, Answer registered)
{
    public static DateOnly PlannedOn { get; } = Calls.Today.AddDays(28);

    public string Id { get; } = registered.Get("id")!;
    public string Token { get; } = registered.Get("accessToken")!;
    public string Path { get; } = $"intended-decisions/{registered.Get("id")}";
    public string OwnPath { get; } = $"my/intended-decisions/{registered.Get("id")}";

    public static Dictionary<string, object?> Body(string? reference = null, DateOnly? plannedOn = null, object? citizen = null, string type = "omgevingsvergunning") => new()
    {
        ["reference"] = reference ?? $"VN-{Guid.NewGuid():N}",
        ["decisionType"] = type,
        ["citizen"] = citizen ?? new { name = "M. de Boer", phone = "06 12 34 56 78" },
        ["plannedOn"] = plannedOn ?? PlannedOn,
        ["reasons"] = "De dakkapel is hoger dan het plan toestaat.",
        ["department"] = "Vergunningen",
    };

    public static async Task<Intention> RegisteredAsync(HttpClient system, Dictionary<string, object?>? body = null) =>
        new(system, (await system.CreateAsync("intended-decisions", body ?? Body())).Is(HttpStatusCode.Created));

    /// <summary>About somebody who can sign in with this number.</summary>
    public static Task<Intention> AboutAsync(HttpClient system, string bsn) => RegisteredAsync(system, Body(citizen: new { name = "M. de Boer", bsn }));

    public Task<Answer> ReadAsync() => system.ReadAsync(Path);

    public Task<Answer> AttemptAsync(string result, string channel = "phone") =>
        system.CreateAsync($"{Path}/contact-attempts", Journeys.Attempt(result, DateTimeOffset.UtcNow.ToString("O", null), channel));

    public async Task<Answer> ChangeAsync(string step, object body) => await system.ChangeAsync($"{Path}/{step}", body, await system.ETagAsync(Path));

    public Task<Answer> ResultAsync(string result) => ChangeAsync("result", new { result, on = Calls.Today, by = "j.jansen" });

    /// <summary>Registers the decision that follows, published on a day.</summary>
    public Task<Answer> DecideAsync(string reference, DateOnly? publishedOn = null, string type = "omgevingsvergunning") =>
        system.CreateAsync("decisions", Journeys.Decision(reference, (publishedOn ?? Calls.Today).Iso(), type: type).With("intendedDecisionId", Id));

    /// <summary>A moment at which somebody may ask to be called.</summary>
    public static DateTimeOffset TomorrowAt(int hour) => AmsterdamTime.StartOfDay(Calls.Today.AddDays(1)).AddHours(hour);
}
