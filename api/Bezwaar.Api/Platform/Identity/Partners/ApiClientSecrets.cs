using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Platform.Identity.Partners;

/// <summary>
/// Makes ids and secrets of clients out of the request that asks for them. A client lives in the catalogue, the answer to a
/// retry in the municipality's database: two commits, and the host may die between them. The retry of a request whose
/// answer was never stored then comes to the same id and the same secret, so it neither creates a second client nor
/// answers with a secret that does not work.
/// </summary>
internal sealed class ApiClientSecrets(TenantScope tenants, CallerScope callers, MunicipalityKeys keys)
{
    private const int SizeInBytes = 32;

    /// <summary>256 bits of randomness.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SizeInBytes));

    /// <summary>256 bits that nobody can tell who does not have the municipality's key.</summary>
    public async ValueTask<Seed> OfAsync<TCommand>(TCommand command, CancellationToken cancellationToken) where TCommand : ICreateCommand
    {
        var key = HKDF.DeriveKey(HashAlgorithmName.SHA256, await keys.OfAsync(tenants.Tenant, cancellationToken), SizeInBytes, info: "api-client.secret"u8.ToArray());
        return new(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{callers.Caller.Key}/{typeof(TCommand).FullName}/{StoredJson.Write(command)}")));
    }

    /// <summary>What follows from one request.</summary>
    internal readonly record struct Seed(byte[] Bytes)
    {
        public Guid Id => new(Expand("id", 16), bigEndian: true);

        public string Secret => Base64Url.EncodeToString(Expand("secret", SizeInBytes));

        private byte[] Expand(string use, int size) => HKDF.Expand(HashAlgorithmName.SHA256, Bytes, size, Encoding.ASCII.GetBytes(use));
    }
}
