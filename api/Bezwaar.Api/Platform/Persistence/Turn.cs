namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// What a transaction must not do at the same time as another, on this host or any other. What was checked before it was
/// written (is there an open referral, which number is next) still holds at the commit, because whoever could change it
/// waits for the commit. That is cheaper than a serializable isolation level, under which every two filings would collide
/// at the number, and it needs no retry. Where one transaction writes at a time anyway (SQLite), a turn costs nothing.
/// </summary>
/// <param name="Name">Transactions of the same name go one after the other.</param>
/// <param name="IsOfCase">About one case: those of other cases go on, and only <see cref="Alone"/> keeps it waiting too.</param>
internal readonly record struct Turn(string Name, bool IsOfCase)
{
    /// <summary>Beside nothing that is about a case.</summary>
    public static readonly Turn Alone = new("", false);

    /// <summary>One at a time for each name; waits for nothing else.</summary>
    public static Turn Of(string name) => new(name, false);

    /// <summary>One at a time for each case.</summary>
    public static Turn OfCase(Guid objectionId) => new(objectionId.ToString("N"), true);
}
