using System.Collections.Concurrent;
using System.Linq.Expressions;
using ErrorOr;

namespace Bezwaar.Api.Platform.Behaviors;

/// <summary>Makes the failed answer of a use case whose result type only the pipeline's caller knows.</summary>
internal static class Failures
{
    private static readonly ConcurrentDictionary<Type, Delegate> Factories = new();

    public static TResponse Of<TResponse>(List<Error> errors) where TResponse : IErrorOr =>
        ((Func<List<Error>, TResponse>)Factories.GetOrAdd(typeof(TResponse), Compile))(errors);

    private static Delegate Compile(Type response)
    {
        var errors = Expression.Parameter(typeof(List<Error>));
        return Expression.Lambda(Expression.Convert(errors, response), errors).Compile();
    }
}
