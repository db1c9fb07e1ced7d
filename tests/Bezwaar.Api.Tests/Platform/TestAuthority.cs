using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>
/// An authorization server of somebody else: a second OpenIddict in this process that really publishes its discovery
/// document and keys, gives tokens to whoever asks, and changes its key when told.
/// </summary>
internal sealed class TestAuthority : IAsyncDisposable
{
    public const string Issuer = "https://authority.test/";
    public const string Audience = "https://bezwaar.example/api";

    private readonly WebApplication app;
    private readonly HttpClient client;

    private TestAuthority(WebApplication app)
    {
        this.app = app;
        client = app.GetTestClient();
        client.BaseAddress = new Uri(Issuer);
    }

    /// <summary>What the host that trusts it talks through.</summary>
    public Line Connection { get; private set; } = null!;

    public static async Task<TestAuthority> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddAuthentication();
        builder.Services.Configure<OpenIddictServerOptions>(options => options.SigningCredentials.Add(NewKey()));
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.SetIssuer(new Uri(Issuer)).SetTokenEndpointUris("connect/token").AllowClientCredentialsFlow();
            server.EnableDegradedMode().DisableScopeValidation().DisableAccessTokenEncryption().AddEphemeralEncryptionKey();
            server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(_ => ValueTask.CompletedTask));
            server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                var identity = new ClaimsIdentity("test");
                identity.SetClaim(Claims.Subject, context.Request.ClientId);
                identity.SetScopes(context.Request.GetScopes());
                identity.SetResources(Audience);
                identity.SetDestinations(_ => [Destinations.AccessToken]);
                context.SignIn(new ClaimsPrincipal(identity));
                return ValueTask.CompletedTask;
            }));
            server.UseAspNetCore();
        });
        var app = builder.Build();
        app.UseAuthentication();
        await app.StartAsync();
        return new(app) { Connection = new(app.GetTestServer().CreateHandler()) };
    }

    /// <summary>A token as a partner gets it.</summary>
    public async Task<string> TokenAsync(string clientId, params string[] scopes)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = "any",
            ["scope"] = string.Join(' ', scopes),
        });
        using var answer = await client.PostAsync(new Uri("connect/token", UriKind.Relative), form);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return System.Text.Json.JsonDocument.Parse(text).RootElement.GetProperty("access_token").GetString()!;
    }

    /// <summary>A token that the authority signs but would not give: the caller changes what it says.</summary>
    public string Sign(string clientId, Action<SecurityTokenDescriptor> change, params string[] scopes)
    {
        var now = DateTime.UtcNow;
        var token = new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            Issuer = Issuer,
            Audience = Audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(10),
            Claims = new Dictionary<string, object> { ["client_id"] = clientId, ["sub"] = clientId, ["scope"] = string.Join(' ', scopes) },
            SigningCredentials = Credentials,
        };
        change(token);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
    }

    public SigningCredentials Credentials => Options.SigningCredentials[0];

    /// <summary>The old key is gone from the published ones, too.</summary>
    public void RotateKey() => Options.SigningCredentials[0] = NewKey();

    public static SigningCredentials NewKey() =>
        new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") }, SecurityAlgorithms.RsaSha256);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        Connection.Dispose();
        await app.DisposeAsync();
    }

    private OpenIddictServerOptions Options => app.Services.GetRequiredService<IOptionsMonitor<OpenIddictServerOptions>>().CurrentValue;

    /// <summary>The network between the two hosts, which can fail.</summary>
    internal sealed class Line(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public State State { get; set; }

        public int Requests { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            if (State is State.Down)
                throw new HttpRequestException("Connection refused.");
            if (State is State.Silent)
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    internal enum State
    {
        Up,
        Down,
        Silent,
    }
}
