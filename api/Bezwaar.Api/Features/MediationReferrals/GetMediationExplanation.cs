using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Explains mediation in plain words, for letters and screens.</summary>
internal static class GetMediationExplanation
{
    internal sealed record Query : IQueryWithoutDatabase<View>;

    /// <param name="Items">What to know before saying yes or no.</param>
    public sealed record View(IReadOnlyList<ExplanationItem> Items);

    internal sealed class Endpoint : IEndpoint<MediationExplanationGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("getMediationExplanation")
            .WithSummary("Read what mediation is and what it asks")
            .Public()
            .Produces<View>()
            .WithResponseExample(new View(MediationExplanation.Items));
    }

    internal sealed class Handler : IRequestHandler<Query, ErrorOr<View>>
    {
        public Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken) => Task.FromResult<ErrorOr<View>>(new View(MediationExplanation.Items));
    }
}
