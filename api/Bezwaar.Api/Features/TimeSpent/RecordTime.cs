using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.TimeSpent;

/// <summary>Records time spent on an objection, beside the contact attempts, which count by themselves.</summary>
internal static class RecordTime
{
    /// <param name="Activity">What was done. Time of contact attempts is counted with them: contact here is for what was no attempt.</param>
    /// <param name="Minutes">Time spent, in minutes, 1–1440.</param>
    /// <param name="On">Day on which it was spent; not in the future and not before the objection was received.</param>
    /// <param name="By">Identifier of who spent it, in the municipality's own systems; at most 100 characters.</param>
    public sealed record Body(CostActivity? Activity, int? Minutes, DateOnly? On, string? By);

    internal sealed record Command(Guid ObjectionId, Body Body, string IdempotencyKey) : ICreateCommand<TimeEntryView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator(TimeProvider clock)
        {
            RuleFor(body => body.Activity).Required();
            RuleFor(body => body.Minutes).Required()
                .InclusiveBetween(1, 1440).WithText("out-of-range", "Vul een aantal minuten in van 1 tot en met 1440.", "Fill in a number of minutes from 1 to 1440.");
            RuleFor(body => body.On).Required().NotInFuture(clock);
            RuleFor(body => body.By).StaffId();
        }
    }

    internal sealed class Endpoint : IEndpoint<TimeEntriesGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Guid objectionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/time-entries"))
            .WithName("recordTime")
            .WithSummary("Record time spent on an objection")
            .WithDescription("Possible in a closed objection, too. Minutes of contact attempts count by themselves.")
            .RequirePermission(Permissions.TimeEntriesWrite)
            .Produces<TimeEntryView>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body(TimeEntryView.Example.Activity, TimeEntryView.Example.Minutes, TimeEntryView.Example.On, TimeEntryView.Example.By))
            .WithResponseExample(TimeEntryView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<TimeEntryView>>
    {
        public async Task<ErrorOr<TimeEntryView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await CaseFile.OpenAsync(db, request.ObjectionId, cancellationToken) is not { } file)
                return Problems.Errors.NotFound;

            var last = await db.Set<TimeEntry>().Where(entry => entry.ObjectionId == file.Id).MaxAsync(entry => (int?)entry.Sequence, cancellationToken);
            return TimeEntry.Record(file, (last ?? 0) + 1, request.Body, callers.Caller.Id, clock.GetUtcNow())
                .ThenDo(entry => db.Add(entry))
                .Then(mapper.Map<TimeEntryView>);
        }
    }
}
