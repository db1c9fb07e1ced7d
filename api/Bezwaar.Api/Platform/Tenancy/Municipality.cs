namespace Bezwaar.Api.Platform.Tenancy;

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

    public MunicipalitySettings Settings { get; private set; } = null!;

    public DateTimeOffset AddedAt { get; private set; }

    public static Municipality Add(
        string slug, string cbsCode, IReadOnlyList<string> hosts, string provider, string connectionString, MunicipalitySettings settings, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(now),
            Slug = slug,
            CbsCode = cbsCode,
            Hosts = [.. hosts.Select(host => host.ToLowerInvariant())],
            Provider = provider,
            ConnectionString = connectionString,
            Settings = settings,
            AddedAt = now,
        };

    public void Migrated(string schemaVersion) => SchemaVersion = schemaVersion;

    public void MoveTo(string provider, string connectionString) => (Provider, ConnectionString) = (provider, connectionString);

    public void Decide(MunicipalitySettings settings) => Settings = settings;

    public Tenant AsTenant() => new(Id, Slug, Provider, ConnectionString, SchemaVersion, Settings) { Hosts = Hosts };
}
