using System.Buffers.Text;
using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Endpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bezwaar.Load;

/// <summary>
/// What this machine and SQLite can do: the three operations by bare request delegates, hand-written statements on open
/// connections and generated JSON, with one writer at a time. It has no pipeline, no rules and no rights beyond one token,
/// so the platform cannot reach it; the ratio to it says what the platform's own work costs.
/// </summary>
internal static class LimitHost
{
    private const string VerbName = "limit-host";
    private const string Path = "/load/api/v1/objections";

    public static Command Verb()
    {
        var database = new Option<string>("--database") { Required = true, Description = "Database file of a municipality." };
        var port = new Option<int>("--port") { Required = true, Description = "Port on 127.0.0.1." };
        var token = new Option<string>("--token") { Required = true, Description = "The one token that is accepted." };
        var verb = new Command(VerbName, "Serves the limit host; started by the measurement.") { database, port, token };
        verb.SetAction((parse, cancellationToken) => ServeAsync(parse.GetValue(database)!, parse.GetValue(port), parse.GetValue(token)!, cancellationToken));
        return verb;
    }

    /// <summary>Starts it as a process of its own, as the platform is.</summary>
    public static async Task<RunningHost> StartAsync(string database, CancellationToken cancellationToken)
    {
        var port = ChildProcess.FreePort();
        var token = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        var process = ChildProcess.Start(
            typeof(LimitHost).Assembly.Location,
            [VerbName, "--database", database, "--port", port.ToString(CultureInfo.InvariantCulture), "--token", token],
            new Dictionary<string, string>());
        try
        {
            await process.WaitUntilReadyAsync(new Uri($"http://127.0.0.1:{port}/health/ready"), cancellationToken);
            return new RunningHost("limit", process, new Uri($"http://127.0.0.1:{port}{Path}"), token);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    private static async Task<int> ServeAsync(string database, int port, string token, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();

        await using var app = builder.Build();
        using var endpoints = new Endpoints(database, token);
        app.UseRouting();
        app.MapGet("/health/ready", (RequestDelegate)(_ => Task.CompletedTask));
        app.MapGet($"{Path}/{{id:guid}}", (RequestDelegate)endpoints.ReadAsync);
        app.MapGet(Path, (RequestDelegate)endpoints.ListAsync);
        app.MapPost(Path, (RequestDelegate)endpoints.FileAsync);
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
        return 0;
    }

    private sealed class Endpoints(string database, string token) : IDisposable
    {
        private readonly ConcurrentBag<LimitConnection> readers = [];
        private readonly LimitConnection writer = new(database);
        private readonly SemaphoreSlim writing = new(1);
        private readonly byte[] authorization = Encoding.ASCII.GetBytes($"Bearer {token}");

        public Task ReadAsync(HttpContext context)
        {
            if (!IsAuthorized(context))
                return Answer(context, StatusCodes.Status401Unauthorized);

            var id = Guid.Parse((string)context.Request.RouteValues["id"]!);
            var view = Reading(reader => reader.Read(id));
            if (view is null)
                return Answer(context, StatusCodes.Status404NotFound);

            context.Response.Headers.ETag = $"\"{view.Version}\"";
            return WriteAsync(context, view, WireJson.Default.ObjectionView);
        }

        public Task ListAsync(HttpContext context)
        {
            if (!IsAuthorized(context))
                return Answer(context, StatusCodes.Status401Unauthorized);

            var query = context.Request.Query;
            var limit = int.Parse(query["limit"].ToString(), CultureInfo.InvariantCulture);
            var after = query["cursor"].ToString() is { Length: > 0 } text
                ? JsonSerializer.Deserialize(Base64Url.DecodeFromChars(text), CursorJson.Default.Cursor)
                : null;
            DateOnly? afterDeadline = after is null ? null : DateOnly.ParseExact(after.Key!, "O", CultureInfo.InvariantCulture);
            var items = Reading(reader => reader.List(afterDeadline, after?.Tie ?? "", limit));
            string? next = null;
            if (items.Count > limit)
            {
                items.RemoveAt(limit);
                next = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(
                    new Cursor("deadline", (items[^1].DecisionDeadline ?? Objection.NoDeadline).ToString("O", CultureInfo.InvariantCulture), items[^1].Number), CursorJson.Default.Cursor));
                context.Response.Headers.Link = $"<{Path}?limit={limit}&cursor={next}>; rel=\"next\"";
            }

            return WriteAsync(context, new Page<ObjectionListItem>(items, next), WireJson.Default.PageObjectionListItem);
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

            Receipt receipt;
            await writing.WaitAsync(context.RequestAborted);
            try
            {
                receipt = writer.File(filing, TimeProvider.System.GetUtcNow());
            }
            finally
            {
                writing.Release();
            }

            context.Response.StatusCode = StatusCodes.Status201Created;
            context.Response.Headers.Location = $"{Path}/{receipt.ObjectionId}";
            await WriteAsync(context, receipt, WireJson.Default.Receipt);
        }

        public void Dispose()
        {
            foreach (var reader in readers)
                reader.Dispose();
            writer.Dispose();
            writing.Dispose();
        }

        private T Reading<T>(Func<LimitConnection, T> work)
        {
            if (!readers.TryTake(out var reader))
                reader = new LimitConnection(database);
            try
            {
                return work(reader);
            }
            finally
            {
                readers.Add(reader);
            }
        }

        private bool IsAuthorized(HttpContext context) =>
            CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(context.Request.Headers.Authorization.ToString()), authorization);

        private static Task Answer(HttpContext context, int status)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        private static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type)
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            return JsonSerializer.SerializeAsync(context.Response.BodyWriter, value, type, context.RequestAborted);
        }
    }
}
