using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Validation;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>
/// Authenticates partner systems by their access token. Validating one costs more than reading an objection, and a partner
/// sends the same one thousands of times, so a valid token is remembered for a short while.
/// </summary>
internal sealed class PartnerAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, OpenIddictValidationService tokens, ValidatedTokens validated)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "partner";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();

        var token = header[Prefix.Length..].Trim();
        if (validated.Find(token) is not { } user)
        {
            try
            {
                user = await tokens.ValidateAccessTokenAsync(token, Context.RequestAborted);
            }
            catch (OpenIddictExceptions.ProtocolException refused)
            {
                return AuthenticateResult.Fail(refused);
            }

            validated.Add(token, user);
        }

        return AuthenticateResult.Success(new AuthenticationTicket(user, SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = "Bearer";
        return Task.CompletedTask;
    }
}

/// <summary>
/// Tokens that proved valid, by their SHA-256, for at most a minute and never beyond their own expiry. Holds at most
/// 10,000; the tokens themselves are not kept.
/// </summary>
internal sealed class ValidatedTokens(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(1);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public ClaimsPrincipal? Find(string token) => cache.Get<ClaimsPrincipal>(KeyOf(token));

    public void Add(string token, ClaimsPrincipal user)
    {
        var now = clock.GetUtcNow();
        var until = now + KeptFor;
        if (user.GetExpirationDate() is { } expiry && expiry < until)
            until = expiry;
        if (until > now)
            cache.Set(KeyOf(token), user, new MemoryCacheEntryOptions { AbsoluteExpiration = until, Size = 1 });
    }

    public void Dispose() => cache.Dispose();

    private static string KeyOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
