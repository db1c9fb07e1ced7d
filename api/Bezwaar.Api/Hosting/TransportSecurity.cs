using Microsoft.AspNetCore.HostFiltering;

namespace Bezwaar.Api.Hosting;

/// <summary>HTTPS and nothing else, outside Development.</summary>
internal static class TransportSecurity
{
    private static readonly TimeSpan OneYear = TimeSpan.FromDays(365);

    public static void AddTransportSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHsts(options =>
        {
            options.MaxAge = OneYear;
            options.IncludeSubDomains = configuration.GetValue("Hsts:IncludeSubDomains", false);
        });
        // HostFilterMiddleware decides: the framework's filter does not know the municipalities' own hosts.
        services.PostConfigure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);
    }

    public static void UseStrictTransport(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
    }

    /// <summary>Redirects where an HTTPS port is known; without one, a proxy ends HTTPS before this host.</summary>
    public static void UseHttpsWhereKnown(this IApplicationBuilder app)
    {
        if (!app.ApplicationServices.GetRequiredService<IHostEnvironment>().IsDevelopment())
            app.UseHttpsRedirection();
    }
}
