using System.Globalization;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Settings;

/// <summary>Lists who changed what of the settings.</summary>
internal static class ListSettingsChanges
{
    private const string Sort = "-sequence";

    internal sealed record Query(int? Limit, string? Cursor) : IQueryWithoutDatabase<Page<Entry>>;

    /// <param name="Part">The part that was changed.</param>
    /// <param name="Version">Version of the part since then.</param>
    /// <param name="ChangedAt">When.</param>
    /// <param name="ChangedBy">Identifier of the member of staff, or "platform" for the command line.</param>
    /// <param name="Values">Which values became others, such as "officeHours"; of decision types their codes.</param>
    public sealed record Entry(SettingsPart Part, int Version, DateTimeOffset ChangedAt, string ChangedBy, IReadOnlyList<string> Values);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<SettingsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("/changes", (int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listSettingsChanges")
            .WithSummary("List who changed what of the settings")
            .WithDescription("Newest first. Each change is written with the change itself and stays.")
            .RequirePermission(Permissions.SettingsManage)
            .Produces<Page<Entry>>()
            .WithResponseExample(new Page<Entry>([new(SettingsPart.ContactPolicy, 1, new(2026, 3, 10, 8, 15, 0, TimeSpan.Zero), "b.beheer", ["officeHours"])], null));
    }

    internal sealed class Handler(OwnSettings own) : IRequestHandler<Query, ErrorOr<Page<Entry>>>
    {
        public async Task<ErrorOr<Page<Entry>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = Cursor.Decode(request.Cursor, Sort, given => int.TryParse(given.Tie, NumberStyles.None, CultureInfo.InvariantCulture, out _));
            if (cursor.IsError)
                return cursor.Errors;

            var before = cursor.Value is { Tie: var tie } ? int.Parse(tie, CultureInfo.InvariantCulture) : int.MaxValue;
            var limit = request.Limit ?? Paging.DefaultLimit;
            var page = (await own.ChangesAsync(before, limit + 1, cancellationToken))
                .ToPage(limit, last => new Cursor(Sort, null, last.Sequence.ToString(CultureInfo.InvariantCulture)));
            return new Page<Entry>(
                [.. page.Items.Select(change => new Entry(change.Part, change.Version, change.ChangedAt, change.ChangedBy, change.Values))], page.NextCursor);
        }
    }
}
