using System.Text.Json;

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>What staff do over the API, as a colleague's screen would: in the session of the browser.</summary>
internal static class StaffWork
{
    public static async Task<JsonElement> ReadAsync(this Visitor visitor, string path)
    {
        var answer = await visitor.Page.APIRequest.GetAsync(visitor.To($"api/v1/{path}").ToString());
        Assert.True(answer.Ok, $"{answer.Status} at {answer.Url}: {await answer.TextAsync()}");
        return (await answer.JsonAsync())!.Value;
    }

    /// <summary>Gives an objection a handler, whatever its version is now.</summary>
    public static async Task AssignAsync(this Visitor visitor, string objection, string handler)
    {
        var version = (await visitor.ReadAsync($"objections/{objection}")).GetProperty("version").GetInt32();
        var session = (await (await visitor.Page.APIRequest.GetAsync(visitor.To("auth/session").ToString())).JsonAsync())!.Value;
        var answer = await visitor.Page.APIRequest.PutAsync(visitor.To($"api/v1/objections/{objection}/handler").ToString(), new()
        {
            Headers = new Dictionary<string, string> { ["X-CSRF-Token"] = session.GetProperty("antiForgeryToken").GetString()!, ["If-Match"] = $"\"{version}\"" },
            DataObject = new { handler },
        });
        Assert.True(answer.Ok, $"{answer.Status}: {await answer.TextAsync()}");
    }
}
