using System.Security.Cryptography;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform.Privacy;

/// <summary>A sealed number is found again in its municipality, and opened nowhere else.</summary>
public sealed class PersonSealerTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private PersonSealer Sealer => municipality.Host.Services.GetRequiredService<PersonSealer>();

    [Fact]
    public async Task The_same_number_is_found_again_although_it_is_sealed_differently_each_time()
    {
        var (first, second) = (await SealAsync(), await SealAsync());

        Assert.Equal(first.LookupKey, second.LookupKey);
        Assert.Equal(PersonIdentity.LookupKeyLength, first.LookupKey.Length);
        Assert.NotEqual(first.Sealed, second.Sealed);
        Assert.Equal("111222333", await Sealer.OpenAsync(municipality.Tenant, first.Kind, first.Sealed, Cancel));
        Assert.Equal("111222333", await Sealer.OpenAsync(municipality.Tenant, second.Kind, second.Sealed, Cancel));
    }

    [Fact]
    public async Task Another_number_or_kind_has_another_lookup_key()
    {
        var keys = new HashSet<string>();
        foreach (var number in new[] { "111222333", "123456782", "999999990" })
            keys.Add((await SealAsync(number)).LookupKey);
        keys.Add((await Sealer.SealAsync(municipality.Tenant, PersonIdentifier.Parse(PersonIdentifierKind.Kvk, "11122233")!, Cancel)).LookupKey);

        Assert.Equal(4, keys.Count);
    }

    [Fact]
    public async Task Another_municipality_knows_the_number_by_another_key_and_cannot_open_it()
    {
        var here = await SealAsync();
        var there = await Sealer.SealAsync(neighbour.Municipality.Tenant, Number("111222333"), Cancel);

        Assert.NotEqual(here.LookupKey, there.LookupKey);
        await Assert.ThrowsAnyAsync<CryptographicException>(async () => await Sealer.OpenAsync(neighbour.Municipality.Tenant, here.Kind, here.Sealed, Cancel));
    }

    [Fact]
    public async Task A_number_that_was_changed_or_is_opened_as_another_kind_does_not_open()
    {
        var sealedNumber = (await SealAsync()).Sealed;

        await Assert.ThrowsAnyAsync<CryptographicException>(async () => await Sealer.OpenAsync(municipality.Tenant, PersonIdentifierKind.Kvk, sealedNumber, Cancel));
        for (var position = 0; position < sealedNumber.Length; position++)
        {
            var changed = sealedNumber.ToArray();
            changed[position] ^= 1;
            await Assert.ThrowsAnyAsync<CryptographicException>(async () => await Sealer.OpenAsync(municipality.Tenant, PersonIdentifierKind.Bsn, changed, Cancel));
        }

        foreach (var length in new[] { 0, 1, 29 })
            await Assert.ThrowsAnyAsync<CryptographicException>(async () => await Sealer.OpenAsync(municipality.Tenant, PersonIdentifierKind.Bsn, sealedNumber[..length], Cancel));
    }

    /// <summary>A copy of the municipality's database, or even of the catalogue, without the keys that protect the catalogue.</summary>
    [Fact]
    public async Task Whoever_has_the_databases_but_not_the_platforms_keys_opens_nothing()
    {
        var here = await SealAsync();
        var catalogs = municipality.Host.Services.GetRequiredService<IDbContextFactory<CatalogDbContext>>();
        var elsewhere = new PersonSealer(new MunicipalityKeys(catalogs, new EphemeralDataProtectionProvider(), TimeProvider.System));

        await Assert.ThrowsAnyAsync<CryptographicException>(async () => await elsewhere.OpenAsync(municipality.Tenant, here.Kind, here.Sealed, Cancel));
    }

    [Fact]
    public async Task A_municipality_without_a_key_seals_nothing()
    {
        var unknown = municipality.Tenant with { Id = Guid.NewGuid() };

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Sealer.SealAsync(unknown, Number("111222333"), Cancel));
    }

    [Fact]
    public async Task An_identity_survives_being_written_and_shows_no_number()
    {
        var identity = await SealAsync();

        var read = PersonIdentity.Parse(identity.Write());

        Assert.Equal((identity.Kind, identity.LookupKey, identity.Masked), (read.Kind, read.LookupKey, read.Masked));
        Assert.Equal(identity.Sealed, read.Sealed);
        Assert.DoesNotContain("111222333", identity.Write(), StringComparison.Ordinal);
        Assert.Equal("Bsn *****2333", $"{identity}");
        Assert.Throws<FormatException>(() => PersonIdentity.Parse("Bsn|x"));
    }

    private ValueTask<PersonIdentity> SealAsync(string number = "111222333") => Sealer.SealAsync(municipality.Tenant, Number(number), Cancel);

    private static PersonIdentifier Number(string bsn) => PersonIdentifier.Parse(PersonIdentifierKind.Bsn, bsn)!;
}
