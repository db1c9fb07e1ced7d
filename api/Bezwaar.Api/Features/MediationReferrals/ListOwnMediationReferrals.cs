using System.Globalization;
using Bezwaar.Api.Features.Mediators.Contracts;
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

    internal sealed record Query(int? Limit, string? Cursor) : IQuery<Page<AppointedReferralView>>;

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
            .WithDescription("Last started first. Referrals to which the caller was appointed, as the active mediator of the register who signs in with this identifier. Contact data are there while the mediation runs.")
            .RequirePermission(Permissions.OwnMediationReferralsRead)
            .Produces<Page<AppointedReferralView>>()
            .WithResponseExample(new Page<AppointedReferralView>([AppointedReferralView.Example], null));
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, AccessLog accessLog) : IRequestHandler<Query, ErrorOr<Page<AppointedReferralView>>>
    {
        public async Task<ErrorOr<Page<AppointedReferralView>>> Handle(Query request, CancellationToken cancellationToken)
        {
            var cursor = Cursor.Decode(request.Cursor, Sort, cursor => Cursor.HasDay(cursor) && Guid.TryParse(cursor.Tie, out _));
            if (cursor.IsError)
                return cursor.Errors;
            if (await RegisteredMediator.SignedInAsync(db, callers.Caller.Id, cancellationToken) is not { } mediator)
                return new Page<AppointedReferralView>([], null);

            var limit = request.Limit ?? Paging.DefaultLimit;
            var referrals = db.Set<MediationReferral>().AsNoTracking().Where(referral => referral.MediatorId == mediator && referral.StartedOn != null);
            if (cursor.Value is { } after)
            {
                var (startedOn, id) = (DateOnly.ParseExact(after.Key!, "O", CultureInfo.InvariantCulture), Guid.Parse(after.Tie));
                referrals = referrals.Where(referral => referral.StartedOn <= startedOn && (referral.StartedOn < startedOn || referral.Id.CompareTo(id) < 0));
            }

            var rows = await referrals
                .OrderByDescending(referral => referral.StartedOn).ThenByDescending(referral => referral.Id)
                .Take(limit + 1)
                .ToListAsync(cancellationToken);
            var page = (await AppointedReferralView.OfAsync(db, rows, cancellationToken))
                .ToPage(limit, last => new Cursor(Sort, last.StartedOn.ToString("O", CultureInfo.InvariantCulture), last.Id.ToString()));
            await Task.WhenAll(page.Items.Select(shown => shown.ObjectionId).Distinct().Select(objection => accessLog.RecordAsync(db.Tenant, callers.Caller, objection, cancellationToken)));
            return page;
        }
    }
}
