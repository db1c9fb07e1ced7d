using System.Collections;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Bezwaar.Api.Tests.Persistence.TransactSql;

/// <summary>
/// Values for the parameters of a query. EF Core writes another text where one is null, and for every number of values in a
/// list; each is in here once.
/// </summary>
internal sealed class SampleValues : ExpressionVisitor
{
    /// <summary>None, few, and more than a statement may have parameters.</summary>
    private static readonly int[] Lengths = [0, 3, 2500];

    private readonly Dictionary<string, QueryParameterExpression> parameters = [];

    private SampleValues()
    {
    }

    public static IEnumerable<IReadOnlyDictionary<string, object?>> For(Expression query)
    {
        var found = new SampleValues();
        found.Visit(query);
        var usual = found.parameters.ToDictionary(parameter => parameter.Key, parameter => ValuesOf(parameter.Value).First());
        return found.parameters.SelectMany(parameter => ValuesOf(parameter.Value).Skip(1).Select(value => new Dictionary<string, object?>(usual) { [parameter.Key] = value })).Prepend(usual);
    }

    protected override Expression VisitExtension(Expression node)
    {
        if (node is QueryParameterExpression parameter)
            parameters[parameter.Name] = parameter;
        return base.VisitExtension(node);
    }

    private static IEnumerable<object?> ValuesOf(QueryParameterExpression parameter)
    {
        var type = parameter.Type;
        if (type != typeof(string) && type != typeof(byte[]) && typeof(IEnumerable).IsAssignableFrom(type))
            return Lengths.Select(length => ListOf(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0], length));

        return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? [One(type)] : [One(type), null];
    }

    private static IList ListOf(Type element, int length)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var at = 0; at < length; at++)
            list.Add(One(element));
        return list;
    }

    private static object One(Type type) => Nullable.GetUnderlyingType(type) is { } underlying ? One(underlying)
        : type == typeof(string) ? "a"
        : type == typeof(byte[]) ? new byte[] { 1 }
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)!
        : type.IsValueType ? Activator.CreateInstance(type)!
        : throw new NotSupportedException($"There is no sample of a {type.Name}, which a query has as a parameter.");
}
