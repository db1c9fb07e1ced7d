using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Bezwaar.Api.Hosting;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Whoever has the data directory and not the certificate has nothing.</summary>
public sealed class KeyProtectionTests : IAsyncLifetime
{
    private const string Password = "proef-wachtwoord";
    private const string Plain = "999990019 is geheim";

    private readonly BezwaarHost data = new();
    private string directory = "";

    public ValueTask InitializeAsync()
    {
        directory = Directory.CreateTempSubdirectory("bezwaar-keys-").FullName;
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task With_a_certificate_the_catalogue_holds_no_key_that_can_be_read_and_only_its_holders_read_what_was_sealed()
    {
        var (certificate, other) = (Make("first"), Make("second"));
        await using var first = With(certificate);
        await Verbs.MigrateCatalogAsync(first.Services, TestContext.Current.CancellationToken);
        var sealedText = ProtectorOf(first).Protect(Plain);

        await using (var scope = first.Services.CreateAsyncScope())
        {
            var keys = scope.ServiceProvider.GetRequiredService<CatalogDbContext>().DataProtectionKeys.Select(key => key.Xml!).ToList();
            Assert.NotEmpty(keys);
            Assert.All(keys, xml =>
            {
                Assert.Contains("<encryptedSecret", xml, StringComparison.Ordinal);
                Assert.DoesNotContain("<masterKey", xml, StringComparison.Ordinal);
            });
        }

        await using var copy = With(certificate);
        await using var rotated = With(other, certificate);
        await using var stranger = With(other);
        await using var without = data.WithWebHostBuilder(_ => { });

        Assert.Equal(Plain, ProtectorOf(copy).Unprotect(sealedText));
        Assert.Equal(Plain, ProtectorOf(rotated).Unprotect(sealedText));
        Assert.ThrowsAny<CryptographicException>(() => ProtectorOf(stranger).Unprotect(sealedText));
        Assert.ThrowsAny<CryptographicException>(() => ProtectorOf(without).Unprotect(sealedText));
    }

    public async ValueTask DisposeAsync()
    {
        await data.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    private WebApplicationFactory<Program> With(string certificate, string? previous = null)
    {
        var settings = new List<(string, string)> { ("KeyProtection:CertificateFile", certificate), ("KeyProtection:CertificatePassword", Password) };
        if (previous is not null)
            settings.AddRange([("KeyProtection:PreviousCertificateFile", previous), ("KeyProtection:PreviousCertificatePassword", Password)]);
        return data.With([.. settings]);
    }

    private static IDataProtector ProtectorOf(WebApplicationFactory<Program> host) => host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private string Make(string name)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));
        var file = Path.Combine(directory, $"{name}.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, Password));
        return file;
    }
}
