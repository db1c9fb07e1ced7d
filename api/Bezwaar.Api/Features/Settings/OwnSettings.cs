using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;

namespace Bezwaar.Api.Features.Settings;

/// <summary>The settings of the municipality of this scope, part by part, changed in the name of whoever signed in.</summary>
internal sealed class OwnSettings(SettingsRegister register, TenantScope tenants, CallerScope callers)
{
    public async Task<ErrorOr<SettingsView<T>>> ReadAsync<T>(SettingsPart part, Func<MunicipalitySettings, T> of, CancellationToken cancellationToken) where T : class
    {
        var (settings, last) = await register.ReadAsync(tenants.Tenant.Id, part, cancellationToken);
        return new SettingsView<T>(last?.Version ?? 0, last?.ChangedAt, last?.ChangedBy, of(settings));
    }

    public Task<ErrorOr<SettingsView<T>>> ChangeAsync<T>(
        SettingsPart part, IfMatch ifMatch, Func<MunicipalitySettings, ErrorOr<MunicipalitySettings>> change, Func<MunicipalitySettings, T> of, CancellationToken cancellationToken) where T : class =>
        register.ChangeAsync(tenants.Tenant.Slug, part, ifMatch, callers.Caller.Id, change, cancellationToken).ThenAsync(_ => ReadAsync(part, of, cancellationToken));

    public Task<List<SettingsChange>> ChangesAsync(int before, int count, CancellationToken cancellationToken) =>
        register.ChangesAsync(tenants.Tenant.Id, before, count, cancellationToken);
}
