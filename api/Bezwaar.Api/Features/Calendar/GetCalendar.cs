using Bezwaar.Api.Features.Calendar.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Calendar;

/// <summary>What is to happen in a period: calls, hearings, sessions and last days, of everybody or of one handler.</summary>
internal static class GetCalendar
{
    private const int MostDays = 62;
    private const int MostOfAKind = 500;

    /// <summary>Stands for whoever asks.</summary>
    private const string Me = "me";

    /// <param name="From">First day.</param>
    /// <param name="To">Last day, which counts; at most 62 days in all.</param>
    /// <param name="Handler">Only what is up to this handler, "me" for whoever asks. Calls about intended decisions are up to nobody in particular, and always shown.</param>
    internal sealed record Query(Day? From, Day? To, string? Handler) : IQuery<View>;

    /// <param name="From">First day.</param>
    /// <param name="To">Last day.</param>
    /// <param name="Items">By day; of a day first what has a time, then the rest by number.</param>
    /// <param name="Incomplete">The kinds of which there are more than 500 in these days, so that the last ones are not here.</param>
    public sealed record View(DateOnly From, DateOnly To, IReadOnlyList<CalendarItem> Items, IReadOnlyList<CalendarItemKind> Incomplete);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(query => query.From).Required();
            RuleFor(query => query.To).Required()
                .Must((query, to) => query.From is not { } from || to is not { } last || last.Value >= from.Value)
                .WithText("before-from", "De laatste dag ligt vóór de eerste.", "The last day is before the first.")
                .Must((query, to) => query.From is not { } from || to is not { } last || last.Value.DayNumber - from.Value.DayNumber < MostDays)
                .WithText("too-long", $"Vraag hoogstens {MostDays} dagen op.", $"Ask for at most {MostDays} days.");
            RuleFor(query => query.Handler).OptionalText(100);
        }
    }

    internal sealed class Endpoint : IEndpoint<CalendarGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", ([AsParameters] Query query, ISender sender, CancellationToken cancellationToken) => sender.Send(query, cancellationToken).ToOkAsync())
            .WithName("getCalendar")
            .WithSummary("Read what is to happen in a period")
            .WithDescription("Appointments to call, planned hearings and last days to decide of open objections, sessions of mediations, and the calls about intended decisions.")
            .RequirePermission(Permissions.ObjectionsRead)
            .Produces<View>()
            .WithResponseExample(new View(
                new(2026, 4, 20), new(2026, 4, 26),
                [new(CalendarItemKind.Callback, new(2026, 4, 24), new(2026, 4, 24, 8, 30, 0, TimeSpan.Zero), Guid.Parse("0199a1f0-7c00-7000-8000-0000000000aa"), null, "BZW-2026-000123", "M. de Boer", "j.jansen")],
                []));
    }

    internal sealed class Handler(TenantDbContext db, IEnumerable<ICalendarSource> sources, CallerScope callers) : IRequestHandler<Query, ErrorOr<View>>
    {
        public async Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var period = new CalendarPeriod(request.From!.Value.Value, request.To!.Value.Value, request.Handler == Me ? callers.Caller.Id : request.Handler);
            var (items, incomplete) = (new List<CalendarItem>(), new List<CalendarItemKind>());
            foreach (var source in sources.OrderBy(source => source.Kind))
            {
                var found = await source.ReadAsync(db, period, MostOfAKind + 1, cancellationToken);
                if (found.Count > MostOfAKind)
                    incomplete.Add(source.Kind);
                items.AddRange(found.Take(MostOfAKind));
            }

            return new View(
                period.From, period.To,
                [.. items.OrderBy(item => item.On).ThenBy(item => item.At ?? DateTimeOffset.MaxValue).ThenBy(item => item.Kind).ThenBy(item => item.Number, StringComparer.Ordinal)],
                incomplete);
        }
    }
}
