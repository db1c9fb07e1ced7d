namespace Bezwaar.Api.Platform.Persistence;

/// <summary>Settings of the platform as a whole.</summary>
internal sealed class PlatformOptions
{
    public const string Section = "Platform";

    /// <summary>Directory of the catalogue and of the municipalities' databases on SQLite; relative to the content root.</summary>
    public string DataDirectory { get; init; } = "data";

    /// <summary>Development only: provision two fictitious municipalities with data before serving.</summary>
    public bool ProvisionDemo { get; init; }

    /// <summary>Development only: an identity provider on this host with which anybody can be anybody.</summary>
    public bool DevelopmentIdentityProvider { get; init; }
}
