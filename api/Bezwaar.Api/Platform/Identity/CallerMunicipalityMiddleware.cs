using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Identity;

/// <summary>A credential of another municipality is refused with 403 before anything else happens.</summary>
internal sealed class CallerMunicipalityMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, TenantScope scope)
    {
        if (context.User.Identity?.IsAuthenticated is true
            && scope.Current is { } tenant
            && context.User.FindFirst(CallerClaims.Municipality)?.Value != tenant.Id.ToString())
        {
            return Problems.From([Problems.Errors.OtherMunicipality]).ExecuteAsync(context);
        }

        return next(context);
    }
}
