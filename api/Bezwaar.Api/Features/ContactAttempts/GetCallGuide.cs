using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>What to say and ask in the first call, in its five parts.</summary>
internal static class GetCallGuide
{
    internal sealed record Query : IQueryWithoutDatabase<View>;

    /// <param name="Parts">The parts of the call, in order.</param>
    public sealed record View(IReadOnlyList<CallGuidePart> Parts);

    internal sealed class Endpoint : IEndpoint<CallGuideGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("getCallGuide")
            .WithSummary("Read the guide of the first call")
            .WithDescription("Five parts with their questions, in Dutch and in English.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<View>()
            .WithResponseExample(new View([CallGuide.Default[0]]));
    }

    internal sealed class Handler : IRequestHandler<Query, ErrorOr<View>>
    {
        public Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken) => Task.FromResult<ErrorOr<View>>(new View(CallGuide.Default));
    }
}
