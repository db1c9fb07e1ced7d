using AutoMapper;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Retention;

/// <summary>Keeps a case that stands on a destruction list, for example because an appeal runs or a researcher asked for it.</summary>
internal static class TakeCaseOffList
{
    /// <param name="Reason">Why it is kept; no personal data; at most 400 characters. Destroyed with the case.</param>
    /// <param name="ProposeAgainFrom">Day from which it may be proposed again; after today and within 20 years.</param>
    public sealed record Body(string? Reason, DateOnly? ProposeAgainFrom);

    internal sealed record Command(Guid ListId, int Sequence, IfMatch IfMatch, Body Body) : ICommand<DestructionListView>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        private const int LongestInYears = 20;

        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Reason).RequiredText(400);
            RuleFor(body => body.ProposeAgainFrom).Required()
                .Must(day => day is null || (day > AmsterdamTime.DateOf(clock.GetUtcNow()) && day <= AmsterdamTime.DateOf(clock.GetUtcNow()).AddYears(LongestInYears)))
                .WithText("out-of-range", "Kies een dag na vandaag en binnen 20 jaar.", "Choose a day after today and within 20 years.");
        }
    }

    internal sealed class Endpoint : IEndpoint<DestructionListsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPut("/{listId}/cases/{sequence}/removal", (Guid listId, int sequence, Body body, IfMatch ifMatch, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Command(listId, sequence, ifMatch, body), cancellationToken).ToOkAsync())
            .WithName("takeCaseOffList")
            .WithSummary("Take a case off a destruction list")
            .WithDescription("Possible until the list is approved. Takes the ETag of the list.")
            .RequirePermission(Permissions.RetentionPropose)
            .Produces<DestructionListView>().Fails(404, 409, 412, 428)
            .WithRequestExample(new Body("Er loopt nog een hoger beroep.", new(2033, 1, 1)))
            .WithResponseExample(DestructionListView.Example with { Version = 2, TakenOffCount = 1 });
    }

    internal sealed class Handler(TenantDbContext db, IMapper mapper) : IRequestHandler<Command, ErrorOr<DestructionListView>>
    {
        public async Task<ErrorOr<DestructionListView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.Set<DestructionList>().FirstOrDefaultAsync(list => list.Id == request.ListId, cancellationToken) is not { } list
                || await db.Set<ListedCase>().FirstOrDefaultAsync(listed => listed.ListId == request.ListId && listed.Sequence == request.Sequence, cancellationToken) is not { } listed)
            {
                return Problems.Errors.NotFound;
            }

            return request.IfMatch.Check(list.Version)
                .Then(_ => list.TakeOff(listed, request.Body.Reason!, request.Body.ProposeAgainFrom!.Value))
                .Then(_ => mapper.Map<DestructionListView>(list));
        }
    }
}
