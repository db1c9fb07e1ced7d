// The one place where a compiled query can be changed has no promise of compatibility: where a new version of EF Core does
// not compile with this file, the file can go.
#pragma warning disable EF9100

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// Compiles what reads a row, and what chooses the statement, when a query is compiled. EF Core leaves both as functions
/// inside the function that runs the query, which makes a new delegate for each of them in each run: a tenth of the work of
/// a small query.
/// </summary>
internal sealed class ReadersMadeOnce(
    ShapedQueryCompilingExpressionVisitorDependencies dependencies, RelationalShapedQueryCompilingExpressionVisitorDependencies relational, RelationalCommandBuilderDependencies commands)
    : RelationalLiftableConstantProcessor(dependencies, relational, commands)
{
    public static void AddTo(DbContextOptionsBuilder options) => options.ReplaceService<ILiftableConstantProcessor, ReadersMadeOnce>();

    public override Expression InlineConstants(Expression expression, bool supportsPrecompiledQuery) =>
        base.InlineConstants(expression, supportsPrecompiledQuery) is LambdaExpression query
            ? Expression.Lambda(query.Type, new Compiler().Visit(query.Body), query.Parameters)
            : throw new InvalidOperationException("A compiled query is a function.");

    private sealed class Compiler : ExpressionVisitor
    {
        protected override Expression VisitLambda<T>(Expression<T> node) =>
            OuterVariables.AreIn(node) ? base.VisitLambda(node) : Expression.Constant(node.Compile(), node.Type);

        /// <summary>A function that is data, not code.</summary>
        protected override Expression VisitUnary(UnaryExpression node) => node.NodeType is ExpressionType.Quote ? node : base.VisitUnary(node);
    }

    /// <summary>Looks for variables of the functions around one: with them it is another function in each run.</summary>
    private sealed class OuterVariables : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> own = [];
        private bool found;

        public static bool AreIn(LambdaExpression function)
        {
            var search = new OuterVariables();
            search.Visit(function);
            return search.found;
        }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            own.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitBlock(BlockExpression node)
        {
            own.UnionWith(node.Variables);
            return base.VisitBlock(node);
        }

        protected override CatchBlock VisitCatchBlock(CatchBlock node)
        {
            if (node.Variable is not null)
                own.Add(node.Variable);
            return base.VisitCatchBlock(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            found |= !own.Contains(node);
            return node;
        }
    }
}
