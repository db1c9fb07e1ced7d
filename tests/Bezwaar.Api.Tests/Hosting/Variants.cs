using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>The host with other settings, on the same data, and callers from other addresses.</summary>
internal static class Variants
{
    private const string AddressHeader = "Test-Address";

    public static WebApplicationFactory<Program> With(this BezwaarHost host, params (string Setting, string Value)[] settings) =>
        host.With(_ => { }, settings);

    public static WebApplicationFactory<Program> With(this BezwaarHost host, Action<IServiceCollection> services, params (string Setting, string Value)[] settings) =>
        host.WithWebHostBuilder(builder =>
        {
            foreach (var (setting, value) in settings)
                builder.UseSetting(setting, value);
            builder.ConfigureTestServices(registered =>
            {
                registered.AddSingleton<IStartupFilter, Addresses>();
                services(registered);
            });
        });

    /// <summary>A client without credentials that answers in English and comes from an address.</summary>
    public static HttpClient ClientOf(this WebApplicationFactory<Program> host, string slug, string address = "198.51.100.1", string root = "https://bezwaar.test")
    {
        var client = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri($"{root}/{slug}/api/v1/"), AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        client.DefaultRequestHeaders.Add(AddressHeader, address);
        return client;
    }

    /// <summary>The test server has no connections; this gives each request the address that its client says.</summary>
    private sealed class Addresses : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                if (IPAddress.TryParse(context.Request.Headers[AddressHeader], out var address))
                    context.Connection.RemoteIpAddress = address;
                return following(context);
            });
            next(app);
        };
    }
}
