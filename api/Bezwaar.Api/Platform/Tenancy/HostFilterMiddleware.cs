using Bezwaar.Api.Platform.Errors;
using ErrorOr;
using Microsoft.Extensions.Primitives;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>
/// Serves only the hosts of the platform (the setting <c>AllowedHosts</c>: names, or <c>*.example.nl</c>, with ; between
/// them) and the municipalities' own, which the catalogue knows: addresses in answers are made from the host, and nobody may
/// have them lead elsewhere. The framework's own filter knows settings alone and would refuse a municipality that was added later.
/// </summary>
internal sealed class HostFilterMiddleware(RequestDelegate next, TenantDirectory directory, IConfiguration configuration)
{
    public const string Setting = "AllowedHosts";

    private static readonly Error UnknownHost = Problem.Make(
        StatusCodes.Status400BadRequest, "unknown-host", "Dit adres hoort niet bij dit platform.", "This address does not belong to this platform.");

    private readonly bool isOpen = IsOpen(configuration);

    private readonly StringSegment[] allowed =
        [.. (configuration[Setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(host => new StringSegment(host))];

    /// <summary>Not set, or every host: what Production refuses to start with.</summary>
    public static bool IsOpen(IConfiguration configuration) =>
        configuration[Setting] is not { } setting || string.IsNullOrWhiteSpace(setting) || setting.Split(';', StringSplitOptions.TrimEntries).Contains("*");

    public Task InvokeAsync(HttpContext context) =>
        isOpen || HostString.MatchesAny(context.Request.Host.Host, allowed) ? next(context) : ForMunicipalityAsync(context);

    private async Task ForMunicipalityAsync(HttpContext context)
    {
        if (await directory.FindByHostAsync(context.Request.Host.Host, context.RequestAborted) is null)
            await Problems.From([UnknownHost]).ExecuteAsync(context);
        else
            await next(context);
    }
}
