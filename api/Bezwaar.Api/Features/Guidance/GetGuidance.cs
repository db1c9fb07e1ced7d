using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Guidance;

/// <summary>Gives the questions that lead somebody with a letter to what he or she can do.</summary>
internal static class GetGuidance
{
    /// <param name="DecisionType">Code of the type of decision; leave out where it is not known.</param>
    internal sealed record Query(string? DecisionType) : IQuery<View>;

    /// <param name="Version">Of the tree; 0 where the platform comes with it.</param>
    /// <param name="DecisionType">What was asked for.</param>
    /// <param name="Start">Id of the question, or the outcome, that comes first.</param>
    /// <param name="Questions">Questions; each answer names what comes next.</param>
    /// <param name="Outcomes">What one can do, best option first.</param>
    public sealed record View(int Version, string? DecisionType, string Start, IReadOnlyList<GuidanceQuestion> Questions, IReadOnlyList<GuidanceOutcome> Outcomes) : IVersioned;

    internal sealed class Endpoint : IEndpoint<GuidanceGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", ([AsParameters] Query query, ISender sender, CancellationToken cancellationToken) => sender.Send(query, cancellationToken).ToOkAsync())
            .WithName("getGuidance")
            .WithSummary("Read the questions that tell what one can do")
            .WithDescription("Open to everybody; answers stay with the caller. The last day to object is for deadline-calculations, with the date of the letter.")
            .Public()
            .Produces<View>().Fails(400)
            .WithResponseExample(new View(
                0, "omgevingsvergunning", GuidanceTreeView.ExampleTree.Start, GuidanceTreeView.ExampleTree.Questions, GuidanceTreeView.ExampleTree.Outcomes));
    }

    internal sealed class Handler(TenantDbContext db, TenantScope scope) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var settings = scope.Tenant.Settings;
            if (request.DecisionType is { } type && !settings.Knows(type))
                return TenantErrors.UnknownDecisionType("decisionType");

            var subject = request.DecisionType ?? GuidanceTrees.General;
            return GuidanceTrees.For(subject, await db.OwnGuidanceAsync(subject, cancellationToken), settings)
                .Then(view => new View(view.Version, request.DecisionType, view.Tree.Start, view.Tree.Questions, view.Tree.Outcomes));
        }
    }
}
