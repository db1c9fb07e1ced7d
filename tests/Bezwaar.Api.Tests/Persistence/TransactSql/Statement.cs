using System.Data;
using Microsoft.Data.SqlClient;

namespace Bezwaar.Api.Tests.Persistence.TransactSql;

/// <summary>A text for SQL Server with its parameters, each as it is declared.</summary>
internal sealed record Statement(string Text, string Parameters)
{
    public static Statement Of(SqlCommand command) => new(
        command.CommandText, string.Join(", ", command.Parameters.Cast<SqlParameter>().Select(parameter => $"@{parameter.ParameterName.TrimStart('@')} {TypeOf(parameter)}")));

    /// <summary>
    /// So that a model has it: a text by itself is nothing that is in a database. What an OUTPUT clause calls INSERTED is a
    /// word of the language, but the model takes it for a name, of which the case counts under our collation.
    /// </summary>
    public string AsProcedure(string name) =>
        $"CREATE PROCEDURE [dbo].[{name}] {Parameters} AS BEGIN\n{Text.Replace("INSERTED.", "inserted.", StringComparison.Ordinal)}\nEND";

    private static string TypeOf(SqlParameter parameter) => parameter.SqlDbType switch
    {
        SqlDbType.NVarChar or SqlDbType.VarChar or SqlDbType.VarBinary or SqlDbType.Char or SqlDbType.NChar or SqlDbType.Binary =>
            $"{parameter.SqlDbType}({(parameter.Size is > 0 and <= 8000 ? parameter.Size : "max")})",
        SqlDbType.DateTime2 or SqlDbType.DateTimeOffset or SqlDbType.Time when parameter.Scale > 0 => $"{parameter.SqlDbType}({parameter.Scale})",
        SqlDbType.Decimal when parameter.Precision > 0 => $"{parameter.SqlDbType}({parameter.Precision}, {parameter.Scale})",
        var type => $"{type}",
    };
}
