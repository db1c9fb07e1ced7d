using System.Text.Json;

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>What the API says to whoever is signed in at the browser.</summary>
internal static class StaffWork
{
    public static async Task<JsonElement> ReadAsync(this Visitor visitor, string path)
    {
        var answer = await visitor.Page.APIRequest.GetAsync(visitor.To($"api/v1/{path}").ToString());
        Assert.True(answer.Ok, $"{answer.Status} at {answer.Url}: {await answer.TextAsync()}");
        return (await answer.JsonAsync())!.Value;
    }
}
