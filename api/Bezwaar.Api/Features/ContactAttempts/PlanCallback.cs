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
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.ContactAttempts;

/// <summary>Plans when the municipality calls the objector.</summary>
internal static class PlanCallback
{
    /// <param name="At">When; in the future, on a working day and in office hours for its full half hour.</param>
    /// <param name="With">Identifier of who calls, in the municipality's own systems; at most 100 characters.</param>
    /// <param name="Phone">Number to call; leave it out to call the one of the contact preferences.</param>
    public sealed record Body(DateTimeOffset? At, string? With, string? Phone = null);

    internal sealed record Command(Guid ObjectionId, Body Body, string IdempotencyKey) : ICreateCommand<CallbackView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.At).Required();
            RuleFor(body => body.With).StaffId();
            RuleFor(body => body.Phone).PhoneText();
        }
    }

    internal sealed class Endpoint : IEndpoint<CallbacksGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Guid objectionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/callbacks/{view.Id}"))
            .WithName("planCallback")
            .WithSummary("Plan an appointment to call")
            .WithDescription(
                "Takes half an hour of the handler. 409 callback-conflict, with the time of the other one, where the handler has an appointment then; 409 callback-already-planned "
                + "where this objection has one. 422 in the past, outside office hours or more than six months ahead.")
            .RequirePermission(Permissions.ContactAttemptsWrite)
            .Produces<CallbackView>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body(CallbackView.Example.At, CallbackView.Example.With, CallbackView.Example.Phone))
            .WithResponseExample(CallbackView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<CallbackView>>
    {
        public async Task<ErrorOr<CallbackView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await CaseFile.OpenAsync(db, request.ObjectionId, cancellationToken) is not { } file)
                return Problems.Errors.NotFound;

            var (at, with) = (request.Body.At!.Value, request.Body.With!);
            var earlier = await db.Set<Callback>().CountAsync(callback => callback.ObjectionId == file.Id, cancellationToken);
            if (await Callback.PlannedAsync(db, file.Id, cancellationToken) is not null)
                return Callback.Errors.AlreadyPlanned;
            if (await Callback.RefuseAsync(db, with, at, null, clock.GetUtcNow(), cancellationToken) is { } refused)
                return refused;

            return Callback.Plan(file, earlier + 1, at, with, request.Body.Phone, db.Tenant.Settings.ContactPolicy, callers.Caller.Id, clock.GetUtcNow())
                .ThenDo(callback => db.Add(callback))
                .Then(mapper.Map<CallbackView>);
        }
    }
}
