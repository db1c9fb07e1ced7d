namespace Bezwaar.Api.Platform.Persistence;

/// <summary>What is the matter with a database, whatever the engine calls it.</summary>
internal enum DatabaseFailureKind
{
    /// <summary>It does not answer, or not as a database of this platform.</summary>
    Unavailable,

    /// <summary>It can be read and not written.</summary>
    ReadOnly,

    /// <summary>Its disk, or the room that it was given, is full.</summary>
    Full,

    /// <summary>What it stored cannot be read.</summary>
    Corrupt,

    /// <summary>The server takes no more connections.</summary>
    TooManyConnections,

    /// <summary>What was to be stored breaks a rule of the schema: a mistake in the program.</summary>
    Constraint,

    /// <summary>Another transaction was first. The same request may be tried again.</summary>
    Conflict,
}

/// <summary>The failure of a database that an exception stands for.</summary>
/// <param name="Kind">What is the matter.</param>
/// <param name="Code">The engine's own code, for the log.</param>
internal sealed record DatabaseFailure(DatabaseFailureKind Kind, string Code)
{
    /// <summary>Looks behind the exceptions of EF Core and MediatR too; null where no database failed.</summary>
    public static DatabaseFailure? Of(Exception exception)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (OfThis(current) is { } failure)
                return failure;
        }

        return null;
    }

    /// <summary>Of this exception itself, without what caused it.</summary>
    public static DatabaseFailure? OfThis(Exception exception) =>
        Sqlite.SqliteProvider.Classify(exception) ?? PostgreSql.PostgreSqlProvider.Classify(exception) ?? SqlServer.SqlServerProvider.Classify(exception);
}
