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

/// <summary>Shows a citizen what was agreed in one of his or her own objections, in plain words.</summary>
internal static class ListOwnAgreements
{
    internal sealed record Query(Guid ObjectionId, int? Limit, string? Cursor) : IQuery<Page<OwnAgreementView>>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<OwnAgreementsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (Guid objectionId, int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(objectionId, limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listOwnAgreements")
            .WithSummary("List what was agreed in one of the caller's own objections")
            .WithDescription("Oldest first. The holder of an access link sees that there are agreements and by when; sign in to see what was agreed.")
            .RequirePermission(Permissions.OwnObjectionsRead)
            .Produces<Page<OwnAgreementView>>().Fails(404)
            .WithResponseExample(new Page<OwnAgreementView>([OwnAgreementView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<OwnAgreementView>>>
    {
        public async Task<ErrorOr<Page<OwnAgreementView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var caller = callers.Caller;
            if (!await db.IsOwnAsync(caller, request.ObjectionId, cancellationToken))
                return Problems.Errors.NotFound;

            var page = await db.Set<Agreement>()
                .Where(agreement => agreement.ObjectionId == request.ObjectionId)
                .ToSequencePageAsync<Agreement, AgreementView>(request.Limit, request.Cursor, mapper, cancellationToken);
            return page.Then(known => new Page<OwnAgreementView>([.. known.Items.Select(agreement => OwnAgreementView.Of(agreement, caller.Person is not null))], known.NextCursor));
        }
    }
}
