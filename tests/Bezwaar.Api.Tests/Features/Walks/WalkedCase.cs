using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.Walks;

/// <summary>The case of a story: what happens in it, and how it stands after each step.</summary>
internal sealed class WalkedCase(Walk walk, Guid id, HttpClient citizen)
{
    private readonly HttpClient system = walk.System;

    public Guid Id => id;
    public string Path { get; } = $"objections/{id}";
    public string OwnPath { get; } = $"my/objections/{id}";

    public Task<Answer> ReadAsync() => system.ReadAsync(Path);

    public async Task AssignAsync() => (await system.PutAsync(id, "handler", new { handler = "j.jansen" })).Is(HttpStatusCode.OK);

    /// <summary>Somebody tries to reach the objector now; it takes 18 minutes.</summary>
    public async Task TryAsync(string result, string channel = "phone") => (await system.AttemptAsync(id, Journeys.Attempt(result, walk.Now, channel))).Is(HttpStatusCode.Created);

    /// <summary>A call of 18 minutes reaches the objector, and a route is chosen together.</summary>
    public async Task ReachAsync(string chosenRoute) => (await system.AttemptAsync(id, new
    {
        channel = "phone",
        result = "reached",
        attemptedAt = walk.Now,
        minutesSpent = 18,
        by = "j.jansen",
        conversation = new { parts = new[] { "introduction", "story", "interest", "route", "agreements" }, consentToInformal = true, chosenRoute, effectOnTerms = "runs-on" },
    })).Is(HttpStatusCode.Created);

    public async Task<Answer> ConcludeAsync(object outcome) =>
        (await system.CreateAsync($"{Path}/informal-outcomes", outcome, ifMatch: await system.ETagAsync(Path))).Is(HttpStatusCode.Created);

    /// <summary>The citizen confirms in the own file, which is writing (Awb 6:21), that the objection is withdrawn.</summary>
    public async Task ConfirmWithdrawalAsync()
    {
        var outcome = (await citizen.ReadAsync($"{OwnPath}/informal-outcome")).Is(HttpStatusCode.OK);
        Assert.Equal("true", outcome.Get("confirmationAsked"));
        (await citizen.ChangeAsync($"{OwnPath}/informal-outcome/confirmation", new { agrees = true }, outcome.ETag)).Is(HttpStatusCode.OK);
    }

    /// <summary>
    /// How it stands now: the last day to decide, and what has to be done next, by when and by whom. The stored columns, the
    /// explanations and the worklist all say the same.
    /// </summary>
    public async Task StandsAsync(string deadline, string next, string dueOn, string owner = "j.jansen")
    {
        var now = (await ReadAsync()).Is(HttpStatusCode.OK);
        Assert.Equal((deadline, next, dueOn, owner), (now.Get("decisionDeadline"), now.Get("nextAction.code"), now.Get("nextAction.dueOn"), now.Get("nextAction.owner")));
        Assert.Equal(deadline, (await system.DeadlinesAsync(id, walk.Today.Iso())).Get("decision.deadline"));
        var explained = (await system.ReadAsync($"{Path}/next-action")).Is(HttpStatusCode.OK);
        Assert.Equal((next, dueOn, owner), (explained.Get("next.code"), explained.Get("next.dueOn"), explained.Get("next.owner")));
        Assert.NotEmpty(explained.Get("next.reason.nl")!);
        Assert.Contains($"{id}", (await system.ReadAsync($"objections?sort=nextAction&nextAction={next}&owner={owner}&limit=100")).Rows("id"));
    }

    /// <summary>It is over: no last day any more, and nothing to be done.</summary>
    public async Task IsOverAsync(string status)
    {
        var now = (await ReadAsync()).Is(HttpStatusCode.OK);
        Assert.Equal((status, null, null, null, "[]"), (now.Get("status"), now.Get("decisionDeadline"), now.Get("nextAction"), now.Get("contactDueOn"), now.Get("badges")));
        Assert.Null((await system.ReadAsync($"{Path}/next-action")).Get("next"));
    }

    /// <summary>What is asked of the citizen stands first in the own file and in the overview.</summary>
    public async Task AsksCitizenAsync(string step)
    {
        Assert.Contains(step, await CitizenStepsAsync());
        Assert.Equal(step, (await citizen.ReadAsync("my/objections")).Get("items.0.nextStep.code"));
    }

    public async Task<IReadOnlyList<string?>> CitizenStepsAsync() =>
        [.. (await citizen.ReadAsync(OwnPath)).Is(HttpStatusCode.OK).Json.GetProperty("nextSteps").EnumerateArray().Select(step => step.Get("code"))];
}
