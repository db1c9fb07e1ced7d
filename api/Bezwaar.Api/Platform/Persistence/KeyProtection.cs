using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Bezwaar.Api.Platform.Errors;
using Microsoft.AspNetCore.DataProtection;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// The keys that protect whatever the databases hold encrypted: citizens' numbers, sessions, signing keys, stored answers.
/// They are in the catalogue, so that every copy of the host has them; a certificate keeps them from being read there.
/// </summary>
internal static class KeyProtection
{
    public const string CertificateSetting = "KeyProtection:CertificateFile";

    private const string PreviousCertificateSetting = "KeyProtection:PreviousCertificateFile";

    public static void AddKeyProtection(this IServiceCollection services, IConfiguration configuration)
    {
        var protection = services.AddDataProtection().SetApplicationName("Bezwaar").PersistKeysToDbContext<CatalogDbContext>();
        if (Load(configuration, CertificateSetting, "KeyProtection:CertificatePassword") is not { } certificate)
            return;

        protection.ProtectKeysWithCertificate(certificate);
        protection.UnprotectKeysWithAnyCertificate(
            Load(configuration, PreviousCertificateSetting, "KeyProtection:PreviousCertificatePassword") is { } previous ? [certificate, previous] : [certificate]);
    }

    private static X509Certificate2? Load(IConfiguration configuration, string fileSetting, string passwordSetting)
    {
        if (configuration[fileSetting] is not { Length: > 0 } file)
            return null;

        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, configuration[passwordSetting]);
            return certificate.GetRSAPrivateKey() is not null
                ? certificate
                : throw new StartupRefusedException($"{fileSetting}: {file} holds no RSA private key.");
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartupRefusedException($"{fileSetting}: {file} cannot be read as a PFX file with the password in {passwordSetting}.");
        }
    }
}
