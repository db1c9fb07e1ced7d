using System.Text.RegularExpressions;
using Bezwaar.Api.Tests.Hosting.Databases;
using Bezwaar.Api.Tests.Persistence.TransactSql;

[assembly: AssemblyFixture(typeof(SqlServerScan))]

namespace Bezwaar.Api.Tests.Persistence.TransactSql;

/// <summary>When all tests have run, what their hosts asked of databases is written for SQL Server and checked; the run fails where that cannot be right.</summary>
public sealed partial class SqlServerScan : IAsyncDisposable
{
    private const int MostShown = 20;

    /// <summary>For infra/test.sh: dotnet test keeps to itself what a run prints.</summary>
    private static readonly string Report = Path.Combine(AppContext.BaseDirectory, "sql-server-check.txt");

    private static bool IsFullRun => !Environment.GetCommandLineArgs().Any(argument => Filter().IsMatch(argument));

    public async ValueTask DisposeAsync()
    {
        if (TestDatabase.Missing is not null)
            return;

        var result = await SqlServerCheck.RunAsync(StatementCapture.OfTheRun);
        Console.WriteLine(result);
        await File.WriteAllTextAsync(Report, $"{result}\n");
        Assert.True(result.Errors.Count == 0, $"{result}:\n{string.Join("\n\n", result.Errors.Take(MostShown))}");
        Assert.False(IsFullRun && (result.Queries == 0 || result.Saves == 0), "Nothing was captured in the whole run: the check for SQL Server would prove nothing.");
    }

    /// <summary>The options of either runner that leave tests out.</summary>
    [GeneratedRegex("^--?(filter|class|method|namespace|trait)")]
    private static partial Regex Filter();
}
