using System.Globalization;
using System.Text.Json;
using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Identity.SignIn;

/// <summary>What the platform does at each step of a sign-in. Whatever goes wrong leads back to the sign-in page, which says so.</summary>
internal sealed class SignInEvents(SessionPrincipals principals, IOptions<SessionSettings> sessions, TimeProvider clock, ILogger<SignInEvents> logger)
    : OpenIdConnectEvents
{
    /// <summary>The page of the web client that tells how a sign-in or sign-out went, by its query key "melding".</summary>
    public const string Page = "/aanmelden";

    /// <summary>Where a session keeps at which provider it began.</summary>
    public const string ProviderItem = "provider";

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        var provider = ProviderOf(context);
        if (provider.MinimumAssurance is { } minimum)
        {
            context.ProtocolMessage.AcrValues = string.Join(' ', provider.AssuranceLevels
                .Where(level => level.Value >= minimum).OrderBy(level => level.Value).Select(level => level.Key));
        }

        context.ProtocolMessage.UiLocales = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return Task.CompletedTask;
    }

    public override async Task TokenValidated(TokenValidatedContext context)
    {
        var scope = context.HttpContext.RequestServices.GetRequiredService<TenantScope>();
        var made = await principals.MakeAsync(scope.Tenant, ProviderOf(context), context.Principal!, context.HttpContext.RequestAborted);
        if (made.Principal is null)
        {
            context.Fail(new SignInRefusedException(made.Refusal));
            return;
        }

        var idle = sessions.Value.IdleOf(Caller.From(made.Principal).Kind);
        context.Principal = made.Principal;
        context.Properties!.Items[ProviderItem] = ProviderOf(context).Id;
        context.Properties.IssuedUtc = clock.GetUtcNow();
        context.Properties.ExpiresUtc = context.Properties.IssuedUtc + idle;
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        LeadBack(context.Response, SignInRefusal.Cancelled);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        var refusal = (context.Failure as SignInRefusedException ?? context.Failure?.InnerException as SignInRefusedException)?.Refusal ?? SignInRefusal.Failed;
        // No message of the exception: it may quote what the provider sent about somebody.
        logger.LogInformation("Sign-in refused: {Refusal} ({Failure})", refusal, context.Failure?.GetType().Name);
        LeadBack(context.Response, refusal);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    /// <summary>The sign-in page with the reason.</summary>
    public static string PageAfter(HttpContext context, SignInRefusal refusal) =>
        QueryHelpers.AddQueryString(context.Request.PathBase + Page, "melding", JsonNamingPolicy.KebabCaseLower.ConvertName(refusal.ToString()));

    private static void LeadBack(HttpResponse response, SignInRefusal refusal) => response.Redirect(PageAfter(response.HttpContext, refusal));

    private static SignInProvider ProviderOf(BaseContext<OpenIdConnectOptions> context) => ((ProviderOptions)context.Options).Provider;
}
