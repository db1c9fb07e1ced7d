using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>What a municipality decided for itself, in the catalogue: reads it as it is now and changes it, with who changed what.</summary>
internal sealed class SettingsRegister(IDbContextFactory<CatalogDbContext> catalogs, TenantDirectory directory, TimeProvider clock)
{
    /// <summary>Somebody who changes another part in the same moment is let go first, so many times.</summary>
    private const int Tries = 3;

    private static readonly SettingsPart[] Parts = Enum.GetValues<SettingsPart>();

    /// <summary>The settings, and the last change of one part of them; null where it never was.</summary>
    public async Task<(MunicipalitySettings Settings, SettingsChange? Last)> ReadAsync(Guid municipalityId, SettingsPart part, CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        var municipality = await catalog.Municipalities.AsNoTracking().SingleAsync(known => known.Id == municipalityId, cancellationToken);
        return (municipality.Settings, await LastChangeAsync(catalog, municipalityId, part, cancellationToken));
    }

    /// <summary>The changes before one in the municipality's sequence, newest first.</summary>
    public async Task<List<SettingsChange>> ChangesAsync(Guid municipalityId, int before, int count, CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        return await catalog.Set<SettingsChange>().AsNoTracking()
            .Where(change => change.MunicipalityId == municipalityId && change.Sequence < before)
            .OrderByDescending(change => change.Sequence)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Whether anybody who signed in ever changed a part.</summary>
    public async Task<bool> IsChangedByStaffAsync(Guid municipalityId, CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        return await catalog.Set<SettingsChange>().AnyAsync(change => change.MunicipalityId == municipalityId && change.ChangedBy != Caller.Platform.Id, cancellationToken);
    }

    /// <summary>Changes one part on the version that its administrator read.</summary>
    public Task<ErrorOr<Tenant>> ChangeAsync(
        string slug, SettingsPart part, IfMatch ifMatch, string by, Func<MunicipalitySettings, ErrorOr<MunicipalitySettings>> change, CancellationToken cancellationToken) =>
        ChangeAsync(slug, by, change, async (catalog, municipality) => ifMatch.Check((await LastChangeAsync(catalog, municipality.Id, part, cancellationToken))?.Version ?? 0), cancellationToken);

    /// <summary>Changes the settings from the command line, whatever they are now. This host works with them at once, other copies within seconds.</summary>
    public Task<ErrorOr<Tenant>> ChangeAsync(string slug, Func<MunicipalitySettings, MunicipalitySettings> change, CancellationToken cancellationToken) =>
        ChangeAsync(slug, Caller.Platform.Id, settings => change(settings), (_, _) => Task.FromResult<ErrorOr<Success>>(Result.Success), cancellationToken);

    private async Task<ErrorOr<Tenant>> ChangeAsync(
        string slug, string by, Func<MunicipalitySettings, ErrorOr<MunicipalitySettings>> change,
        Func<CatalogDbContext, Municipality, Task<ErrorOr<Success>>> mayChange, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryChangeAsync(slug, by, change, mayChange, cancellationToken);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                // Read again: what the other changed stays, and where it was the same part the version says so.
            }
        }
    }

    private async Task<ErrorOr<Tenant>> TryChangeAsync(
        string slug, string by, Func<MunicipalitySettings, ErrorOr<MunicipalitySettings>> change,
        Func<CatalogDbContext, Municipality, Task<ErrorOr<Success>>> mayChange, CancellationToken cancellationToken)
    {
        await using var catalog = await catalogs.CreateDbContextAsync(cancellationToken);
        if (await catalog.Municipalities.SingleOrDefaultAsync(known => known.Slug == slug, cancellationToken) is not { } municipality)
            return Problems.Errors.NotFound;

        var changed = await mayChange(catalog, municipality).Then(_ => change(municipality.Settings));
        if (changed.IsError)
            return changed.Errors;
        if (ContactPolicyRules.Problems(changed.Value) is [_, ..] problems)
            return problems.ToList();

        var before = municipality.Settings;
        municipality.Decide(changed.Value);
        foreach (var part in Parts)
        {
            if (SettingsParts.Differences(part, before, changed.Value) is not { } values)
                continue;

            var last = await LastChangeAsync(catalog, municipality.Id, part, cancellationToken);
            catalog.Add(SettingsChange.Of(municipality, part, (last?.Version ?? 0) + 1, values, by, clock.GetUtcNow()));
        }

        await catalog.SaveChangesAsync(cancellationToken);
        directory.Forget();
        return municipality.AsTenant();
    }

    private static Task<SettingsChange?> LastChangeAsync(CatalogDbContext catalog, Guid municipalityId, SettingsPart part, CancellationToken cancellationToken) =>
        catalog.Set<SettingsChange>().AsNoTracking()
            .Where(change => change.MunicipalityId == municipalityId && change.Part == part)
            .OrderByDescending(change => change.Version)
            .FirstOrDefaultAsync(cancellationToken);
}
