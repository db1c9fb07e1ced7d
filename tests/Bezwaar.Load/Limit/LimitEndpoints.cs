using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Load.Databases;
using Microsoft.AspNetCore.Http;

namespace Bezwaar.Load.Limit;

/// <summary>The operations by bare request delegates and generated JSON.</summary>
internal sealed class LimitEndpoints(MunicipalityDatabase database, LimitWriter writer, string token) : IAsyncDisposable
{
    public const string Path = "/load/api/v1/objections";

    private readonly Pool<LimitQueries> readers = new(database.MostReaders, () => LimitQueries.OpenAsync(database));
    private readonly ConcurrentDictionary<Guid, Task> looks = new();
    private readonly byte[] authorization = Encoding.ASCII.GetBytes($"Bearer {token}");

    public async Task ReadAsync(HttpContext context)
    {
        if (!IsAuthorized(context))
            return;

        var id = Guid.Parse((string)context.Request.RouteValues["id"]!);
        ObjectionView? view;
        using (var reader = await readers.LeaseAsync())
            view = await reader.Value.ReadAsync(id);

        if (view is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // As on the platform: nothing of a case is shown before the look is in its access log, and reading on costs nothing.
        await looks.GetOrAdd(id, LookAsync);
        context.Response.Headers.ETag = $"\"{view.Version}\"";
        await WriteAsync(context, view, WireJson.Default.ObjectionView);
    }

    public async Task ListAsync(HttpContext context)
    {
        if (!IsAuthorized(context))
            return;

        var query = context.Request.Query;
        var limit = int.Parse(query["limit"].ToString(), CultureInfo.InvariantCulture);
        List<ObjectionListItem> items;
        using (var reader = await readers.LeaseAsync())
        {
            items = query["text"].ToString() is { Length: > 0 } text
                ? await reader.Value.SearchAsync(SearchTexts.Normalise(text), limit + 1)
                : await ListAsync(reader.Value, query["cursor"].ToString(), limit + 1);
        }

        string? next = null;
        if (items.Count > limit)
        {
            items.RemoveAt(limit);
            next = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(
                new Cursor("deadline", (items[^1].DecisionDeadline ?? Objection.NoDeadline).ToString("O", CultureInfo.InvariantCulture), items[^1].Number), CursorJson.Default.Cursor));
            context.Response.Headers.Link = $"<{Path}?limit={limit}&cursor={next}>; rel=\"next\"";
        }

        await WriteAsync(context, new Page<ObjectionListItem>(items, next), WireJson.Default.PageObjectionListItem);
    }

    public async Task FileAsync(HttpContext context)
    {
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        var bytes = content.GetBuffer().AsMemory(0, (int)content.Length);
        var filing = new LimitFiling(
            JsonSerializer.Deserialize(bytes.Span, WireJson.Default.Body)!,
            $"citizen/FileObjection/{context.Request.Headers["Idempotency-Key"]}",
            SHA256.HashData(bytes.Span));
        var receipt = (await writer.StoreAsync(new(filing, null)))!;
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers.Location = $"{Path}/{receipt.ObjectionId}";
        await WriteAsync(context, receipt, WireJson.Default.Receipt);
    }

    public ValueTask DisposeAsync() => readers.DisposeAsync();

    private static Task<List<ObjectionListItem>> ListAsync(LimitQueries reader, string cursor, int rows)
    {
        var after = cursor.Length > 0 ? JsonSerializer.Deserialize(Base64Url.DecodeFromChars(cursor), CursorJson.Default.Cursor) : null;
        return reader.ListAsync(after is null ? null : DateOnly.ParseExact(after.Key!, "O", CultureInfo.InvariantCulture), after?.Tie ?? "", rows);
    }

    private Task LookAsync(Guid objectionId) => writer.StoreAsync(new(null, new Row(
        Tables.AccessLogEntries, objectionId, TimeProvider.System.GetUtcNow().UtcDateTime, "System", "load-client", "[]", "DataExchange", "load-client")));

    private bool IsAuthorized(HttpContext context)
    {
        if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(context.Request.Headers.Authorization.ToString()), authorization))
            return true;

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return false;
    }

    private static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return JsonSerializer.SerializeAsync(context.Response.BodyWriter, value, type, context.RequestAborted);
    }
}
