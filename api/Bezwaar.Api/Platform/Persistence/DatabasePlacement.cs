using Bezwaar.Api.Platform.Persistence.Sqlite;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Where the embedded databases live.</summary>
internal sealed class PlatformOptions
{
    public const string Section = "Platform";

    /// <summary>Directory of the catalogue and of the municipalities' databases; relative to the content root.</summary>
    public string DataDirectory { get; init; } = "data";

    /// <summary>Development only: provision two fictitious municipalities with data before serving.</summary>
    public bool ProvisionDemo { get; init; }

    /// <summary>Development only: an identity provider on this host with which anybody can be anybody.</summary>
    public bool DevelopmentIdentityProvider { get; init; }
}

/// <summary>Decides in which database a new municipality is placed.</summary>
internal sealed class DatabasePlacement(IOptions<PlatformOptions> options, IHostEnvironment environment)
{
    private string Root => Path.GetFullPath(options.Value.DataDirectory, environment.ContentRootPath);

    public string CatalogConnectionString => SqliteConnectionSettings.ConnectionStringFor(Path.Combine(Root, "catalog.db"));

    public string ConnectionStringFor(string slug) => SqliteConnectionSettings.ConnectionStringFor(Path.Combine(Root, "municipalities", $"{slug}.db"));
}
