using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Bezwaar.Awb.Calendar;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>The calls that tests make again and again, as a partner would make them: plain HTTP and JSON.</summary>
internal static class Calls
{
    public static DateOnly Today => AmsterdamTime.DateOf(DateTimeOffset.UtcNow);

    /// <summary>A filing that is right, against a decision that is only described.</summary>
    public static Dictionary<string, object?> Filing(DateOnly? publishedOn = null) => new()
    {
        ["contestedDecision"] = new { description = "Weigering dakkapel", decisionType = "omgevingsvergunning", publishedOn = publishedOn ?? Today.AddDays(-10) },
        ["objector"] = new { name = "M. de Boer", address = new { street = "Dorpsstraat", houseNumber = "12", zipCode = "1234 AB", town = "Eikendam" } },
        ["grounds"] = "De dakkapel past in de straat.",
        ["signed"] = true,
    };

    public static async Task<Answer> SendAsync(this HttpClient client, HttpMethod method, string path, object? body = null, string? key = null, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.RelativeOrAbsolute));
        if (body is not null)
            request.Content = body as HttpContent ?? JsonContent.Create(body);
        if (body is FormUrlEncodedContent form)
            Secrets.RememberForm(await form.ReadAsStringAsync());
        else if (body is not null and not HttpContent)
            Secrets.RememberBody(JsonSerializer.SerializeToElement(body));
        if (key is not null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.ReadAsync(response);
    }

    public static Task<Answer> ReadAsync(this HttpClient client, string path) => client.SendAsync(HttpMethod.Get, path);

    /// <summary>A creating POST with a new idempotency key, unless one is given.</summary>
    public static Task<Answer> CreateAsync(this HttpClient client, string path, object body, string? key = null, string? ifMatch = null) =>
        client.SendAsync(HttpMethod.Post, path, body, key ?? Guid.NewGuid().ToString(), ifMatch);

    public static Task<Answer> ChangeAsync(this HttpClient client, string path, object body, string ifMatch) =>
        client.SendAsync(HttpMethod.Put, path, body, ifMatch: ifMatch);

    /// <summary>Files an objection that must succeed and gives its id.</summary>
    public static async Task<Guid> FileAsync(this HttpClient client, object? filing = null)
    {
        var answer = await client.CreateAsync("objections", filing ?? Filing());
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return answer.Json.GetProperty("objectionId").GetGuid();
    }
}

/// <summary>What came back: status, headers and body.</summary>
internal sealed record Answer(HttpStatusCode Status, HttpResponseMessage Response, string Text)
{
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Text);

    /// <summary>The stable code of a problem.</summary>
    public string? Code => Json.GetProperty("code").GetString();

    /// <summary>Places of the values that are not right.</summary>
    public IReadOnlyList<string> Pointers =>
        [.. Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("location")).Select(location =>
            location.GetProperty("pointer").GetString() ?? location.GetProperty("name").GetString()!)];

    public string ETag => Response.Headers.ETag!.ToString();

    /// <summary>The address of the next page in the Link header, to be followed as it is given; null on the last page.</summary>
    public string? Next => string.Join(",", Response.Headers.TryGetValues("Link", out var links) ? links : []).Split(',')
        .Where(link => link.Contains("rel=\"next\"", StringComparison.Ordinal))
        .Select(link => link[(link.IndexOf('<', StringComparison.Ordinal) + 1)..link.IndexOf('>', StringComparison.Ordinal)])
        .SingleOrDefault();

    public static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Secrets.RememberAnswer(text);
        return new(response.StatusCode, response, text);
    }

    /// <summary>Fails with the body in sight where the status is another.</summary>
    public Answer Is(HttpStatusCode expected)
    {
        Assert.True(Status == expected, $"Expected {(int)expected}, got {(int)Status}: {Text}");
        if ((int)expected >= 400)
            Assert.Equal("application/problem+json", Response.Content.Headers.ContentType?.MediaType);
        return this;
    }

    /// <summary>A problem with this status and code.</summary>
    public Answer IsProblem(HttpStatusCode status, string code)
    {
        Is(status);
        Assert.Equal(code, Code);
        return this;
    }
}
