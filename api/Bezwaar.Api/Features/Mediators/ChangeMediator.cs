using AutoMapper;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Mediators;

/// <summary>Changes what the register says of a mediator, availability and being active included. What was recorded in a case does not change with it.</summary>
internal static class ChangeMediator
{
    /// <param name="Mediator">What the register says from now on.</param>
    /// <param name="IsActive">False: not appointed any more, and not let in to referrals any more.</param>
    public sealed record Body(MediatorBody? Mediator, bool? IsActive);

    internal sealed record Command(Guid MediatorId, IfMatch IfMatch, Body Body) : ICommand<MediatorView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(IValidator<MediatorBody> mediator)
        {
            RuleFor(body => body.Mediator).Required();
            RuleFor(body => body.Mediator!).SetValidator(mediator).When(body => body.Mediator is not null);
            RuleFor(body => body.IsActive).Required();
        }
    }

    internal sealed class Endpoint : IEndpoint<MediatorsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{mediatorId}", (Guid mediatorId, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(mediatorId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("changeMediator")
            .WithSummary("Change a mediator of the register")
            .WithDescription("What you send replaces what was there. Mediations that run go on; one who is made inactive is not let in to them any more.")
            .RequirePermission(Permissions.MediatorsManage)
            .Produces<MediatorView>().Fails(404, 409, 412, 422, 428)
            .WithRequestExample(new Body(MediatorBody.Example with { UnavailableUntil = new(2026, 8, 31) }, true))
            .WithResponseExample(MediatorView.Example with { Version = 2, UnavailableUntil = new(2026, 8, 31) });
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Command, ErrorOr<MediatorView>>
    {
        public async Task<ErrorOr<MediatorView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.Set<Mediator>().FirstOrDefaultAsync(candidate => candidate.Id == request.MediatorId, cancellationToken) is not { } mediator)
                return Problems.Errors.NotFound;

            var profile = request.Body.Mediator!.ToProfile();
            return await request.IfMatch.Check(mediator.Version)
                .ThenAsync(_ => db.EnsureUniqueAsync(mediator.Id, profile, cancellationToken))
                .ThenDo(_ => mediator.Change(profile, request.Body.IsActive!.Value))
                .Then(_ => mapper.Map<MediatorView>(mediator));
        }
    }
}
