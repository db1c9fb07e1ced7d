using AutoMapper;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Mediators;

/// <summary>Adds a mediator to the register, active from the start.</summary>
internal static class RegisterMediator
{
    internal sealed record Command(MediatorBody Body, string IdempotencyKey) : ICreateCommand<MediatorView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<MediatorBody> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<MediatorsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (MediatorBody body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(body, key.Value), cancellationToken).ToCreatedAsync(context, view => $"/mediators/{view.Id}"))
            .WithName("registerMediator")
            .WithSummary("Register a mediator")
            .WithDescription("409 mfn-number-taken or staff-id-taken where another mediator of the municipality has that number or signs in with that identifier.")
            .RequirePermission(Permissions.MediatorsManage)
            .Produces<MediatorView>(201).Fails(409, 422)
            .WithRequestExample(MediatorBody.Example)
            .WithResponseExample(MediatorView.Example);
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<MediatorView>>
    {
        public async Task<ErrorOr<MediatorView>> Handle(Command request, CancellationToken cancellationToken)
        {
            var profile = request.Body.ToProfile();
            return (await db.EnsureUniqueAsync(null, profile, cancellationToken))
                .Then(_ => Mediator.Register(profile, clock.GetUtcNow()))
                .ThenDo(mediator => db.Add(mediator))
                .Then(mapper.Map<MediatorView>);
        }
    }
}
