namespace Bezwaar.Api.Platform.Tenancy;

/// <summary>Where a municipality's database is.</summary>
/// <param name="Provider">Name of the database provider.</param>
/// <param name="ConnectionString">Connection string without a secret; the credentials are in the configuration.</param>
internal sealed record Placement(string Provider, string ConnectionString);

/// <summary>What can be done with a municipality.</summary>
internal enum MunicipalityState
{
    /// <summary>Everything.</summary>
    Active,

    /// <summary>Nothing: not all of it is there yet, and for requests it does not exist.</summary>
    Adding,

    /// <summary>Reading alone, while its data are copied to another database.</summary>
    Moving,

    /// <summary>Reading alone, where that is still possible, while its data come back from a backup.</summary>
    Restoring,
}

/// <summary>A municipality as the catalogue knows it: the tenant, where its database is and how it works.</summary>
internal sealed class Municipality
{
    private Municipality() { }

    public Guid Id { get; private set; }

    /// <summary>First path segment and name of the database: lower-case letters, digits and hyphens, 3–40 characters.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>CBS code, such as GM0344.</summary>
    public string CbsCode { get; private set; } = "";

    /// <summary>Host names that lead to this municipality without its slug in the path.</summary>
    public IReadOnlyList<string> Hosts { get; private set; } = [];

    /// <summary>Name of the database provider that the municipality's database is on.</summary>
    public string Provider { get; private set; } = "";

    /// <summary>Placement: the connection string of the municipality's own database; the credentials are in the configuration.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>The last migration applied to the municipality's database; empty before the first.</summary>
    public string SchemaVersion { get; private set; } = "";

    public MunicipalityState State { get; private set; }

    /// <summary>Where its data are being copied to; null where nothing is.</summary>
    public Placement? Target { get; private set; }

    public Placement Placement => new(Provider, ConnectionString);

    public MunicipalitySettings Settings { get; private set; } = null!;

    /// <summary>Grows with every change of the settings: of two changes of the same, one must begin again.</summary>
    public int SettingsVersion { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Begins to add one; it exists for requests once it is <see cref="Complete"/>.</summary>
    public static Municipality Add(string slug, Guid id, DateTimeOffset now) => new() { Id = id, Slug = slug, State = MunicipalityState.Adding, AddedAt = now };

    /// <summary>What is said of a municipality that is being added; the last time counts.</summary>
    public void Describe(string cbsCode, IReadOnlyList<string> hosts, Placement placement, MunicipalitySettings settings)
    {
        (CbsCode, Hosts, Settings) = (cbsCode, [.. hosts.Select(host => host.ToLowerInvariant())], settings);
        (Provider, ConnectionString, SchemaVersion) = (placement.Provider, placement.ConnectionString, "");
    }

    /// <summary>Everything is there, and everything can be done.</summary>
    public void Complete() => (State, Target) = (MunicipalityState.Active, null);

    public void Migrated(string schemaVersion) => SchemaVersion = schemaVersion;

    /// <summary>From here on it can be read alone.</summary>
    public void StartMove(Placement target) => (State, Target) = (MunicipalityState.Moving, target);

    /// <summary>From here on it can be read alone.</summary>
    public void StartRestore(Placement target) => (State, Target) = (MunicipalityState.Restoring, target);

    public void PlaceAt(Placement placement, string schemaVersion) =>
        (Provider, ConnectionString, SchemaVersion) = (placement.Provider, placement.ConnectionString, schemaVersion);

    public void Decide(MunicipalitySettings settings) => (Settings, SettingsVersion) = (settings, SettingsVersion + 1);

    /// <summary>The next number among the changes of its settings.</summary>
    public int NumberChange() => ++SettingsVersion;

    public Tenant AsTenant() => AsTenantAt(Placement);

    /// <summary>The municipality with its data somewhere else than where requests find them.</summary>
    public Tenant AsTenantAt(Placement placement) => new(Id, Slug, placement.Provider, placement.ConnectionString, SchemaVersion, Settings)
    {
        Hosts = Hosts,
        IsReadOnly = State is not MunicipalityState.Active,
    };
}
