using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bezwaar.Api.Tests.Hosting.Databases;

/// <summary>Ends all work with the databases after so many statements, as a process that was killed does: nothing is tidied up either.</summary>
internal sealed class Interruption : DbCommandInterceptor
{
    private int left = int.MaxValue;

    /// <summary>Whether the end came.</summary>
    public bool Came => left < 0;

    public void After(int statements) => left = statements;

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        Interlocked.Decrement(ref left) >= 0 ? result : throw new IOException("The process was killed.");
}
