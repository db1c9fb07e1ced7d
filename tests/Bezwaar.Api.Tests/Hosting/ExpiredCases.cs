using System.Net;
using Bezwaar.Api.Platform.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>Cases of long ago, whose retention has ended.</summary>
internal static class ExpiredCases
{
    /// <summary>On paper in 2015, decided and closed; kept for five years (13.1), until 30 April 2020.</summary>
    public static async Task<Guid> ExpiredCaseAsync(this TestMunicipality municipality, string name, string closedOn = "2015-04-30", string category = "13.1", object? contested = null)
    {
        var filing = Journeys.CounterFiling("2015-02-02", "2015-01-20").By(name).With("grounds", $"De grond van {name}.");
        var objection = await municipality.CaseSystem.FileAsync(contested is null ? filing : filing.With("contestedDecision", contested));
        await municipality.CaseSystem.RecordAsync(objection, new { type = "decided", on = "2015-03-10" });
        await municipality.CaseSystem.RecordAsync(objection, new { type = "closed", on = closedOn, retentionCategory = category });
        return objection;
    }

    public static Task<Answer> ProposeAsync(this HttpClient client) => client.SendAsync(HttpMethod.Post, "destruction-lists", key: Guid.NewGuid().ToString());

    public static Task<Answer> ApproveAsync(this HttpClient client, string? list, string ifMatch) =>
        client.SendAsync(HttpMethod.Put, $"destruction-lists/{list}/approval", ifMatch: ifMatch);

    /// <summary>Waits until the background work has completed a list.</summary>
    public static async Task<Answer> CompletedAsync(this HttpClient client, string? list)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            var seen = (await client.ReadAsync($"destruction-lists/{list}")).Is(HttpStatusCode.OK);
            if (seen.Get("status") == "completed")
                return seen;
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException("The list was not completed within 30 seconds.");
    }
}
