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

/// <summary>Lists what was agreed with the objector, oldest first.</summary>
internal static class ListAgreements
{
    internal sealed record Query(Guid ObjectionId, Word<AgreementStatus>? Status, Word<AgreementResponse>? Response, int? Limit, string? Cursor) : IQuery<Page<AgreementView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<AgreementsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, Word<AgreementStatus>? status, Word<AgreementResponse>? response, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, status, response, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listAgreements")
            .WithSummary("List the agreements of an objection")
            .WithDescription("With status and response only those, such as response=contested.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<Page<AgreementView>>().Fails(404)
            .WithResponseExample(new Page<AgreementView>([AgreementView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<AgreementView>>>
    {
        public async Task<ErrorOr<Page<AgreementView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            if (!await CaseFile.ExistsAsync(db, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            var agreements = db.Set<Agreement>().Where(agreement => agreement.ObjectionId == request.ObjectionId);
            if (request.Status is { Value: var status })
                agreements = agreements.Where(agreement => agreement.Status == status);
            if (request.Response is { Value: var response })
                agreements = agreements.Where(agreement => agreement.Response == response);
            return await agreements.ToSequencePageAsync<Agreement, AgreementView>(request.Limit, request.Cursor, mapper, cancellationToken);
        }
    }
}
