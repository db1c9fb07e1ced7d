using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Objections;

/// <summary>A citizen gives or revokes consent to electronic post, per kind of message (Awb 2:7). What was sent before stays sent.</summary>
internal static class ChangeOwnElectronicPost
{
    internal sealed record Command(Guid ObjectionId, IfMatch IfMatch, ElectronicPostBody Body) : ICommand<ElectronicPostView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<ElectronicPostBody> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class Endpoint : IEndpoint<OwnObjectionsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{objectionId}/electronic-post", (Guid objectionId, ElectronicPostBody body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("changeOwnElectronicPost")
            .WithSummary("Choose which messages come by e-mail")
            .WithDescription("What is sent replaces what was there. Takes effect at once; possible in a closed objection, too. Send the ETag of the objection as If-Match, which the contact details show.")
            .RequirePermission(Permissions.OwnObjectionsWrite)
            .Produces<ElectronicPostView>().Fails(404, 412, 422, 428)
            .WithRequestExample(ElectronicPostBody.Example)
            .WithResponseExample(ElectronicPostView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, TimeProvider clock) : IRequestHandler<Command, ErrorOr<ElectronicPostView>>
    {
        public async Task<ErrorOr<ElectronicPostView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await db.IsOwnAsync(callers.Caller, request.ObjectionId, cancellationToken)
                || await db.LoadObjectionAsync(request.ObjectionId, cancellationToken) is not { } objection)
            {
                return Problems.Errors.NotFound;
            }

            return request.IfMatch.Check(objection.Version)
                .Then(_ => objection.AllowElectronicPost([.. request.Body.Kinds!.Distinct()], callers.Caller.Id, clock.GetUtcNow()))
                .Then(_ => ElectronicPostView.Of(objection));
        }
    }
}
