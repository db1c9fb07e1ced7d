using System.Net;
using System.Text.Json;
using Bezwaar.Api.Hosting.Demo;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Persistence;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>What only Production does: refuse to start with what is not safe, and insist on HTTPS.</summary>
public sealed class ProductionTests
{
    [Fact]
    public async Task Every_reason_not_to_serve_is_said_at_once_and_in_plain_words()
    {
        await using var data = new BezwaarHost();
        await data.InitializeAsync();
        await using (var municipality = new TestMunicipality(data))
        {
            await municipality.InitializeAsync();
            await RegisterDemoClientsAsync(municipality);
        }

        await using var host = InProduction();
        host.UseDataOf(data);
        host.Settings["Platform__ProvisionDemo"] = "true";
        host.Settings["Platform__DevelopmentIdentityProvider"] = "true";
        host.Settings["AllowedHosts"] = "bezwaar.example;*";
        host.Settings["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true";
        host.Settings["SignIn__shared__digid__ClientSecret"] = "development-digid-secret";
        var (exitCode, _, errors) = await host.TryAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.NotEqual(0, exitCode);
        foreach (var reason in new[]
        {
            "Platform:ProvisionDemo is on", "Platform:DevelopmentIdentityProvider is on", "AllowedHosts is not set", "ASPNETCORE_FORWARDEDHEADERS_ENABLED is on",
            "eikendam-zaaksysteem still has the secret", "the authority /dev-idp, which is not an https address", "the client secret of the development identity provider",
        })
            Assert.Contains(reason, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("waterhoven-zaaksysteem", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ForwardedHeaders__KnownProxies__0", "proxy.example", "KnownProxies")]
    [InlineData("ForwardedHeaders__KnownNetworks__0", "10.0.0.0", "KnownNetworks")]
    [InlineData("KeyProtection__CertificateFile", "/nowhere/keys.pfx", "KeyProtection:CertificateFile")]
    public async Task A_setting_that_cannot_be_understood_is_named(string setting, string value, string named)
    {
        await using var host = InProduction();
        host.Settings[setting] = value;

        var (exitCode, _, errors) = await host.TryAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.NotEqual(0, exitCode);
        Assert.Contains(named, errors, StringComparison.Ordinal);
        Assert.Contains(value, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_do_not_go_together_are_named_as_plainly()
    {
        await using var host = InProduction();
        await host.AddMunicipalityAsync("postdam");
        host.Settings["Mail__Host"] = "smtp.example";

        var (exitCode, _, errors) = await host.TryAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("Mail:From must be an e-mail address", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalogue_that_cannot_be_read_is_a_reason_too()
    {
        await using var host = InProduction();

        var (exitCode, _, errors) = await host.TryAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("The catalogue cannot be read", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_up_well_it_serves_warns_of_readable_keys_and_logs_lines_of_JSON_in_UTC()
    {
        await using var host = InProduction();
        host.Settings["Logging__LogLevel__Default"] = "Information";
        // Where appsettings.json is, as after a publish.
        host.Settings["ASPNETCORE_CONTENTROOT"] = AppContext.BaseDirectory;
        await host.AddMunicipalityAsync("netdam");
        await host.ServeAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Address, "/netdam/api/v1/") };

        (await client.ReadAsync("municipality")).Is(HttpStatusCode.OK);

        var lines = await LinesAsync(host, "RequestLog");
        Assert.All(lines, line => Assert.EndsWith("Z", line.GetProperty("Timestamp").GetString(), StringComparison.Ordinal));
        Assert.Contains(lines, line => line.GetProperty("LogLevel").GetString() == "Warning" && line.Get("Message")!.Contains("KeyProtection:CertificateFile is not set", StringComparison.Ordinal));
        var request = Assert.Single(lines, line => line.Get("Category")!.EndsWith("RequestLog", StringComparison.Ordinal));
        Assert.Equal("/api/v1/municipality/", request.Get("State.Route"));
        Assert.Equal("netdam", request.Get("State.Municipality"));
        Assert.Equal(32, request.Get("State.TraceId")!.Length);
    }

    [Fact]
    public async Task It_insists_on_HTTPS_for_a_year()
    {
        await using var data = new BezwaarHost();
        await data.InitializeAsync();
        await using var host = data.WithWebHostBuilder(builder => builder
            .UseEnvironment(Environments.Production).UseSetting("Mail:From", "bezwaar@voorbeeld.example").UseSetting("AllowedHosts", "bezwaar.test").UseSetting("HTTPS_PORT", "443").UseSetting("Hsts:IncludeSubDomains", "true"));
        using var client = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://bezwaar.test"), AllowAutoRedirect = false });

        var secure = (await client.ReadAsync("/")).Is(HttpStatusCode.OK);
        using var insecure = await client.GetAsync(new Uri("http://bezwaar.test/?a=b"), TestContext.Current.CancellationToken);
        using var foreign = await client.GetAsync(new Uri("http://evil.example/"), TestContext.Current.CancellationToken);
        using var probe = await client.GetAsync(new Uri("http://10.0.0.17/health/ready"), TestContext.Current.CancellationToken);

        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(secure.Response.Headers.GetValues("Strict-Transport-Security")));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, insecure.StatusCode);
        Assert.Equal("https://bezwaar.test/?a=b", insecure.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.OK, probe.StatusCode);
    }

    private static HostProcess InProduction()
    {
        var host = new HostProcess();
        host.Settings["ASPNETCORE_ENVIRONMENT"] = "Production";
        host.Settings["AllowedHosts"] = "127.0.0.1";
        return host;
    }

    private static async Task RegisterDemoClientsAsync(TestMunicipality municipality)
    {
        await using var scope = municipality.Host.Services.CreateAsyncScope();
        var registrar = scope.ServiceProvider.GetRequiredService<ApiClientRegistrar>();
        var (eikendam, waterhoven) = (DemoMunicipality.All[0].Clients[0], DemoMunicipality.All[1].Clients[0]);
        await registrar.RegisterAsync(municipality.Tenant, new NewApiClient(eikendam.Id, eikendam.Name, [Permissions.ObjectionsRead]) { Secret = eikendam.Secret }, CancellationToken.None);
        await registrar.RegisterAsync(municipality.Tenant, new NewApiClient(waterhoven.Id, waterhoven.Name, [Permissions.ObjectionsRead]), CancellationToken.None);
    }

    /// <summary>What the host logged, once it has logged a line that holds this.</summary>
    private static async Task<List<JsonElement>> LinesAsync(HostProcess host, string awaited)
    {
        for (var attempt = 0; attempt < 100 && !host.Output.Any(line => line.Contains(awaited, StringComparison.Ordinal)); attempt++)
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        return [.. host.Output.Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }
}
