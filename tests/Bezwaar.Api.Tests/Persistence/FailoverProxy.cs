using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>
/// A proxy as stands before the copies of a host: in turns, and to the next one when the first does not answer. It may ask
/// twice, because every request that creates something has its key.
/// </summary>
internal sealed class FailoverProxy : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false });
    private readonly Uri[] hosts;
    private int turn;
    private int retried;

    private FailoverProxy(WebApplication app, Uri[] hosts) => (this.app, this.hosts) = (app, hosts);

    public Uri Address => new(app.Urls.Single());

    /// <summary>Requests that the first host left without an answer.</summary>
    public int Retried => retried;

    public static async Task<FailoverProxy> StartAsync(params Uri[] hosts)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var proxy = new FailoverProxy(app, hosts);
        app.Run(proxy.ForwardAsync);
        await app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        http.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var first = Interlocked.Increment(ref turn);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var answer = await http.SendAsync(Copy(context.Request, body.ToArray(), hosts[(first + attempt) % hosts.Length]), context.RequestAborted);
                context.Response.StatusCode = (int)answer.StatusCode;
                context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
                await answer.Content.CopyToAsync(context.Response.Body);
                return;
            }
            catch (HttpRequestException) when (attempt + 1 < hosts.Length && !context.Response.HasStarted)
            {
                Interlocked.Increment(ref retried);
            }
        }
    }

    private static HttpRequestMessage Copy(HttpRequest request, byte[] body, Uri host)
    {
        var copy = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(host, request.Path + request.QueryString.ToUriComponent())) { Content = new ByteArrayContent(body) };
        foreach (var (name, value) in request.Headers)
        {
            if (!name.Equals("Host", StringComparison.OrdinalIgnoreCase) && !copy.Headers.TryAddWithoutValidation(name, value.ToArray()))
                copy.Content.Headers.TryAddWithoutValidation(name, value.ToArray());
        }

        return copy;
    }
}
