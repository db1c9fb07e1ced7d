using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>Lists what the citizen was told of the agreements, oldest first.</summary>
internal static class ListAgreementConfirmations
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<AgreementConfirmationView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<AgreementConfirmationsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listAgreementConfirmations")
            .WithSummary("List the confirmations of agreements")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<AgreementConfirmationView>>().Fails(404)
            .WithResponseExample(new Page<AgreementConfirmationView>([AgreementConfirmationView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<AgreementConfirmationView>>>
    {
        public async Task<ErrorOr<Page<AgreementConfirmationView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            return await db.Set<AgreementConfirmation>()
                .Where(confirmation => confirmation.ObjectionId == request.ObjectionId)
                .ToSequencePageAsync<AgreementConfirmation, AgreementConfirmationView>(request.Limit, request.Cursor, mapper, cancellationToken);
        }
    }
}
