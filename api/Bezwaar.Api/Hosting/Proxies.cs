using System.Net;
using Bezwaar.Api.Platform.Errors;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Bezwaar.Api.Hosting;

/// <summary>
/// Believes what reverse proxies say about the caller (address, scheme, host), from the configured ones alone. Without any,
/// the headers mean nothing: whoever could send them would choose an address per request, and no limit would hold.
/// </summary>
internal static class Proxies
{
    private const string Section = "ForwardedHeaders";

    /// <summary>The framework's own switch, which believes every address.</summary>
    public static bool BelievesEverybody(IConfiguration configuration) => configuration.GetValue<bool>("FORWARDEDHEADERS_ENABLED");

    public static void UseProxies(this WebApplication app)
    {
        var section = app.Configuration.GetSection(Section);
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            ForwardLimit = section.GetValue("ForwardLimit", 1),
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in section.GetSection("KnownProxies").Get<string[]>() ?? [])
            options.KnownProxies.Add(IPAddress.TryParse(proxy, out var address) ? address : throw Refused("KnownProxies", proxy, "an IP address such as 10.0.0.5"));
        foreach (var range in section.GetSection("KnownNetworks").Get<string[]>() ?? [])
            options.KnownIPNetworks.Add(IPNetwork.TryParse(range, out var network) ? network : throw Refused("KnownNetworks", range, "a network such as 10.0.0.0/8"));

        if (options.KnownProxies.Count + options.KnownIPNetworks.Count > 0)
            app.UseForwardedHeaders(options);
    }

    private static StartupRefusedException Refused(string setting, string value, string expected) =>
        new($"{Section}:{setting} holds \"{value}\", which is not {expected}.");
}
