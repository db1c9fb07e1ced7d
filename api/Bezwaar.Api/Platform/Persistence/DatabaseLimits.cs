namespace Bezwaar.Api.Platform.Persistence;

/// <summary>How much one copy of the host asks of the databases at the same time.</summary>
internal sealed class DatabaseLimits
{
    public const string Section = "Database";

    /// <summary>
    /// Open connections to all municipalities' databases together, 4–10,000. All copies of the host together must stay below
    /// what the database server allows; the catalogue needs a few more.
    /// </summary>
    public int MaxConnections { get; init; } = 64;

    /// <summary>Open connections to one municipality's database, so that a busy municipality leaves room for the others; 2 to <see cref="MaxConnections"/>.</summary>
    public int MaxConnectionsPerMunicipality { get; init; } = 16;

    /// <summary>Commands of one municipality that wait for their turn; the next one is told to come back (503).</summary>
    public int MaxWaitingCommands { get; init; } = 1000;

    /// <summary>Whether the limits can be worked with.</summary>
    public bool AreUsable => MaxConnections is >= 4 and <= 10_000 && MaxConnectionsPerMunicipality >= 2 && MaxConnectionsPerMunicipality <= MaxConnections && MaxWaitingCommands >= 1;
}
