using System.Net;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>What comes of contact: appointments to call, agreements and the time that they take.</summary>
internal static class Contact
{
    /// <summary>A time in office hours some working days from now; the hour is Dutch.</summary>
    public static DateTimeOffset Slot(int workingDays, double hour = 10) =>
        AmsterdamTime.StartOfDay(DutchCalendar.AddWorkingDays(Calls.Today, workingDays)).AddHours(hour);

    public static object Agreement(string what = "Wij bellen over de tekening.", string who = "municipality", int days = 7) =>
        new { who, what, byWhen = Calls.Today.AddDays(days), by = "j.jansen" };

    /// <summary>Now, as an attempt that was just made says it.</summary>
    public static string Now => DateTimeOffset.UtcNow.ToString("O");

    public static async Task<Answer> AgreeAsync(this HttpClient client, Guid objection, string what = "Wij bellen over de tekening.", string who = "municipality", int days = 7) =>
        (await client.CreateAsync($"objections/{objection}/agreements", Agreement(what, who, days))).Is(HttpStatusCode.Created);

    public static async Task<Answer> CallBackAsync(this HttpClient client, Guid objection, DateTimeOffset at, string with) =>
        (await client.CreateAsync($"objections/{objection}/callbacks", new { at, with })).Is(HttpStatusCode.Created);

    public static Task<Answer> CorrectAsync(this HttpClient client, Guid objection, string? attempt, object? right = null, string? key = null) =>
        client.CreateAsync($"objections/{objection}/contact-attempts/{attempt}/corrections", new { reason = "Verkeerd bezwaar.", by = "p.peters", attempt = right }, key);

    public static async Task<IReadOnlyList<string?>> TimelineAsync(this HttpClient client, Guid objection) =>
        (await client.ReadAsync($"objections/{objection}/timeline?limit=100")).Rows("type");

    /// <summary>Of calls at the same moment, how each ended.</summary>
    public static async Task<IReadOnlyList<HttpStatusCode>> AtOnceAsync(params Func<Task<Answer>>[] calls) =>
        [.. (await Task.WhenAll(calls.Select(call => Task.Run(call)))).Select(answer => answer.Status).Order()];
}
