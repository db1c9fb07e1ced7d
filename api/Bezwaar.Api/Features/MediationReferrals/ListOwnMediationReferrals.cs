using System.Globalization;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>
/// A mediator who signed in sees the referrals made to him or her, and nothing else of the cases. Each referral that is
/// shown is a look into its case, in that case's access log.
/// </summary>
internal static class ListOwnMediationReferrals
{
    private const string Sort = "-startedOn";

    internal sealed record Query(int? Limit, string? Cursor) : IQuery<Page<View>>;

    /// <summary>The facts of a referral that its mediator needs.</summary>
    public sealed record View
    {
        public required Guid Id { get; init; }
        public required MediationStatus Status { get; init; }

        /// <summary>Who takes part, with what they agreed to.</summary>
        public required IReadOnlyList<MediationParty> Parties { get; init; }

        public required DateOnly StartedOn { get; init; }
        public required DateOnly? EndedOn { get; init; }
        public required MediationOutcome? Outcome { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(query => query.Limit).PageLimit();
    }

    internal sealed class Endpoint : IEndpoint<OwnMediationReferralsGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (int? limit, string? cursor, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Query(limit, cursor), cancellationToken).ToPageAsync(context))
            .WithName("listOwnMediationReferrals")
            .WithSummary("List the referrals made to the mediator who signed in")
            .WithDescription("Last started first. Referrals whose mediator has the identifier with which the caller signed in.")
            .RequirePermission(Permissions.OwnMediationReferralsRead)
            .Produces<Page<View>>()
            .WithResponseExample(new Page<View>([Example], null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, AccessLog accessLog, IMapper mapper) : IRequestHandler<Query, ErrorOr<Page<View>>>
    {
        public async Task<ErrorOr<Page<View>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = Cursor.Decode(request.Cursor, Sort, cursor => Cursor.HasDay(cursor) && Guid.TryParse(cursor.Tie, out _));
            if (cursor.IsError)
                return cursor.Errors;

            var (limit, mediator) = (request.Limit ?? Paging.DefaultLimit, callers.Caller.Id);
            var referrals = db.Set<MediationReferral>().Where(referral => referral.MediatorStaffId == mediator && referral.StartedOn != null);
            if (cursor.Value is { } after)
            {
                var (startedOn, id) = (DateOnly.ParseExact(after.Key!, "O", CultureInfo.InvariantCulture), Guid.Parse(after.Tie));
                referrals = referrals.Where(referral => referral.StartedOn <= startedOn && (referral.StartedOn < startedOn || referral.Id.CompareTo(id) < 0));
            }

            var rows = await referrals
                .OrderByDescending(referral => referral.StartedOn).ThenByDescending(referral => referral.Id)
                .Take(limit + 1)
                .ProjectTo<View>(mapper.ConfigurationProvider)
                .ToListAsync(cancellationToken);
            var page = rows.ToPage(limit, last => new Cursor(Sort, last.StartedOn.ToString("O", CultureInfo.InvariantCulture), last.Id.ToString()));
            await LogAsync([.. page.Items.Select(shown => shown.Id)], cancellationToken);
            return page;
        }

        private async Task LogAsync(List<Guid> shown, CancellationToken cancellationToken)
        {
            var cases = await db.Set<MediationReferral>().Where(referral => shown.Contains(referral.Id)).Select(referral => referral.ObjectionId).Distinct().ToListAsync(cancellationToken);
            await Task.WhenAll(cases.Select(objection => accessLog.RecordAsync(db.Tenant, callers.Caller, objection, cancellationToken)));
        }
    }

    private static readonly View Example = new()
    {
        Id = MediationReferralView.StartedExample.Id,
        Status = MediationReferralView.StartedExample.Status,
        Parties = MediationReferralView.StartedExample.Parties,
        StartedOn = new(2026, 5, 12),
        EndedOn = null,
        Outcome = null,
    };

    internal sealed class ViewProfile : Profile
    {
        public ViewProfile() => CreateMap<MediationReferral, View>();
    }
}
