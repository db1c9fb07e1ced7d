using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Gives the questions that tell whether mediation fits.</summary>
internal static class ListMediationSuitabilityQuestions
{
    internal sealed record Query : IQueryWithoutDatabase<View>;

    /// <param name="Questions">The questions, in the order in which to ask them.</param>
    public sealed record View(IReadOnlyList<DescribedQuestion> Questions);

    internal sealed class Endpoint : IEndpoint<MediationQuestionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("listMediationSuitabilityQuestions")
            .WithSummary("Read the questions that tell whether mediation fits")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<View>()
            .WithResponseExample(new View(SuitabilityRules.Questions));
    }

    internal sealed class Handler : IRequestHandler<Query, ErrorOr<View>>
    {
        public Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken) => Task.FromResult<ErrorOr<View>>(new View(SuitabilityRules.Questions));
    }
}
