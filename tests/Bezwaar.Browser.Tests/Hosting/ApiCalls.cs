using System.Text.Json;

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>The API in the session of a visitor's browser, as the pages call it.</summary>
internal static class ApiCalls
{
    public static async Task<JsonElement> ReadAsync(this Visitor visitor, string path) =>
        await AnswerAsync(await visitor.Page.APIRequest.GetAsync(visitor.To($"api/v1/{path}").ToString()));

    /// <summary>A creating POST with a new key; with the version of something where it belongs to that.</summary>
    public static Task<JsonElement> CreateAsync(this Visitor visitor, string path, object body, string? versionOf = null) => visitor.SendAsync("POST", path, body, versionOf);

    /// <summary>A change of something in the version that it has now.</summary>
    public static Task<JsonElement> ChangeAsync(this Visitor visitor, string path, object body, string versionOf) => visitor.SendAsync("PUT", path, body, versionOf);

    private static async Task<JsonElement> SendAsync(this Visitor visitor, string method, string path, object body, string? versionOf)
    {
        var session = await AnswerAsync(await visitor.Page.APIRequest.GetAsync(visitor.To("auth/session").ToString()));
        var headers = new Dictionary<string, string> { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        if (session.GetProperty("antiForgeryToken").GetString() is { } token)
            headers["X-CSRF-Token"] = token;
        if (versionOf is not null)
            headers["If-Match"] = (await visitor.Page.APIRequest.GetAsync(visitor.To($"api/v1/{versionOf}").ToString())).Headers["etag"];
        return await AnswerAsync(await visitor.Page.APIRequest.FetchAsync(visitor.To($"api/v1/{path}").ToString(), new() { Method = method, Headers = headers, DataObject = body }));
    }

    private static async Task<JsonElement> AnswerAsync(Microsoft.Playwright.IAPIResponse response)
    {
        Assert.True(response.Ok, $"{response.Status} at {response.Url}: {await response.TextAsync()}");
        return response.Status == 204 ? default : (await response.JsonAsync())!.Value;
    }
}
