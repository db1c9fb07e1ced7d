using System.Net;
using System.Text;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>A request that must be refused.</summary>
/// <param name="Path">Below the host; {slug} stands for the municipality.</param>
/// <param name="Body">Sent as it stands; null sends none.</param>
/// <param name="Statuses">The statuses that are right; usually one.</param>
/// <param name="Code">Stable code of the problem.</param>
/// <param name="Place">Place of the value that is not right, where one is named.</param>
internal sealed record ErrorCase(string Method, string Path, string? Body, HttpStatusCode[] Statuses, string Code, string? Place = null, string ContentType = "application/json")
{
    private const string Objections = "/{slug}/api/v1/objections";
    private const string Deadlines = "/{slug}/api/v1/deadline-calculations";
    private const string UnknownId = "0199a1f0-7c00-7000-8000-00000000dead";

    public static readonly IReadOnlyDictionary<string, ErrorCase> All = new Dictionary<string, ErrorCase>
    {
        ["JSON that breaks off"] = Json("""{"grounds": "De dak""", null),
        ["JSON with a comma too many"] = Json("""{"signed": true,}""", null),
        ["no JSON at all"] = Json("grounds=hallo", null),
        ["a list where an object is asked"] = Json("[]", "#"),
        ["a number where a text is asked"] = Json("""{"grounds": 5}""", "#/grounds"),
        ["a text where a number is asked"] = Json("""{"interestedParties": "3"}""", "#/interestedParties"),
        ["a number that is too large"] = Json("""{"interestedParties": 99999999999}""", "#/interestedParties"),
        ["a text where true or false is asked"] = Json("""{"signed": "true"}""", "#/signed"),
        ["an object where a list is asked"] = Json("""{"jointObjectors": {}}""", "#/jointObjectors"),
        ["a property that does not exist"] = Json("""{"grounds": "x", "colour": "red"}""", "#/colour"),
        ["a nested property that does not exist"] = Json("""{"objector": {"bsn": "123456782"}}""", "#/objector/bsn"),
        ["a word that is not one of the known"] = Json("""{"channel": "pigeon"}""", "#/channel"),
        ["a number in the place of a known word"] = Json("""{"channel": 1}""", "#/channel"),
        ["a day that does not exist"] = Json("""{"receivedOn": "2026-02-30"}""", "#/receivedOn"),
        ["a date in another notation"] = Json("""{"receivedOn": "30-01-2026"}""", "#/receivedOn"),
        ["half a character"] = Json("""{"grounds": "\ud800"}""", "#/grounds"),
        ["a fact of an unknown type"] = Json("""{"regime": "general", "facts": [{"type": "eclipse", "on": "2026-01-05"}]}""", null, Deadlines),
        ["a fact without a type"] = Json("""{"regime": "general", "facts": [{"on": "2026-01-05"}]}""", "#/facts/0/type", Deadlines),
        ["a body of null"] = new("POST", Objections, "null", [HttpStatusCode.BadRequest], "invalid-input", "#"),
        ["no body"] = new("POST", Objections, null, [HttpStatusCode.BadRequest], "invalid-input", "#"),
        ["an empty body"] = new("POST", Objections, "", [HttpStatusCode.BadRequest], "invalid-input"),
        ["plain text"] = new("POST", Objections, "hallo", [HttpStatusCode.UnsupportedMediaType], "unsupported-media-type", ContentType: "text/plain"),
        ["XML"] = new("POST", Deadlines, "<a/>", [HttpStatusCode.UnsupportedMediaType], "unsupported-media-type", ContentType: "application/xml"),

        ["a query value that is no date"] = Query("/{slug}/api/v1/decisions/lookup?reference=x&dateOfNotice=2026-02-30", "dateOfNotice"),
        ["a query value that is no number"] = Query(Objections + "?limit=many", "limit"),
        ["a query value out of range"] = Query(Objections + "?limit=0", "limit"),
        ["a query value that is not one of the known"] = Query(Objections + "?status=lost", "status"),
        ["an order that does not exist"] = Query(Objections + "?sort=colour", "sort"),
        ["a cursor that is none"] = Query(Objections + "?cursor=%21%21", "cursor"),
        ["a cursor of another list"] = Query(Objections + "?cursor=" + Cursor("""{"Sort":"-publishedOn","Key":"2026-01-01","Tie":"x"}"""), "cursor"),
        ["a cursor without its key"] = Query(Objections + "?cursor=" + Cursor("""{"Sort":"deadline","Tie":"x"}"""), "cursor"),
        ["a cursor with a key that is no date"] = Query(Objections + "?cursor=" + Cursor("""{"Sort":"deadline","Key":"soon","Tie":"x"}"""), "cursor"),
        ["a cursor with a key that is no instant"] = Query(Objections + "?sort=receivedAt&cursor=" + Cursor("""{"Sort":"receivedAt","Key":"soon","Tie":"x"}"""), "cursor"),
        ["a decisions cursor with a key that is no date"] = Query("/{slug}/api/v1/decisions?cursor=" + Cursor("""{"Sort":"-publishedOn","Key":"soon","Tie":"x"}"""), "cursor"),

        ["an unknown objection"] = NotFound($"{Objections}/{UnknownId}"),
        ["the timeline of an unknown objection"] = NotFound($"{Objections}/{UnknownId}/timeline"),
        ["an unknown decision"] = NotFound($"/{{slug}}/api/v1/decisions/{UnknownId}"),
        ["an id that is none"] = new("GET", Objections + "/12", null, [HttpStatusCode.NotFound, HttpStatusCode.BadRequest], "invalid-input"),
        ["a route that does not exist"] = NotFound("/{slug}/api/v1/nothing"),
        ["a path below a route"] = NotFound("/{slug}/api/v1/municipality/more"),
        ["a trailing slash"] = NotFound("/{slug}/api/v1/municipality/"),
        ["a trailing slash after an id"] = NotFound($"{Objections}/{UnknownId}/"),
        ["an unknown municipality"] = NotFound("/nergensdam/api/v1/municipality"),
        ["no municipality"] = NotFound("/api/v1/objections"),
        ["the front door below a municipality"] = NotFound("/{slug}"),
        ["the health of the platform below a municipality"] = NotFound("/{slug}/health/live"),
        ["the token endpoint without a municipality"] = NotFound("/oauth2/token") with { Method = "POST", Body = "grant_type=client_credentials", ContentType = "application/x-www-form-urlencoded" },
        ["a method that does not work on a list"] = new("DELETE", Objections, null, [HttpStatusCode.MethodNotAllowed], "method-not-allowed"),
        ["a method that does not work on one"] = new("PATCH", $"{Objections}/{UnknownId}", "{}", [HttpStatusCode.MethodNotAllowed], "method-not-allowed"),
    };

    public HttpRequestMessage ToRequest(string slug)
    {
        var request = new HttpRequestMessage(new HttpMethod(Method), new Uri(Path.Replace("{slug}", slug, StringComparison.Ordinal), UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Idempotency-Key", Guid.NewGuid().ToString());
        if (Body is not null)
            request.Content = new StringContent(Body, Encoding.UTF8, ContentType);
        return request;
    }

    private static ErrorCase Json(string body, string? place, string path = Objections) =>
        new("POST", path, body, [HttpStatusCode.BadRequest], "invalid-input", place);

    private static ErrorCase Query(string path, string name) => new("GET", path, null, [HttpStatusCode.BadRequest], "invalid-input", name);

    private static ErrorCase NotFound(string path) => new("GET", path, null, [HttpStatusCode.NotFound], "not-found");

    private static string Cursor(string json) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
