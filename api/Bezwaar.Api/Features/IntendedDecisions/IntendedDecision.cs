using Bezwaar.Api.Platform.Contact;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using ErrorOr;

namespace Bezwaar.Api.Features.IntendedDecisions;

/// <summary>
/// A negative decision that the municipality intends to take (voornemen). Somebody calls before it is taken: what is explained
/// or put right then needs no objection afterwards. Talking and reacting are kept with it; the decision links to it.
/// </summary>
internal sealed partial class IntendedDecision
{
    /// <summary>Sorts what nobody has to be called about behind everything that has a day.</summary>
    public static readonly DateOnly NoDay = new(9999, 12, 31);

    private const int MostAttempts = 50;
    private const int MostReactions = 50;
    private static readonly TimeSpan LinkLifetime = TimeSpan.FromDays(400);

    private IntendedDecision() { }

    public Guid Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>The municipality's own reference of the intention; unique.</summary>
    public string Reference { get; private set; } = "";

    public string DecisionType { get; private set; } = "";
    public IntendedFor Citizen { get; private set; } = null!;

    /// <summary>Keyed hash of the citizen's number, by which who signs in finds the intention; null where no number was given.</summary>
    public string? CitizenLookupKey { get; private set; }

    public PersonIdentifierKind? CitizenKind { get; private set; }
    public byte[]? CitizenSealed { get; private set; }
    public string? CitizenMasked { get; private set; }
    public DateOnly PlannedOn { get; private set; }
    public string Reasons { get; private set; } = "";
    public string Department { get; private set; } = "";

    /// <summary>Identifier of who will take the decision; null where it is not known yet.</summary>
    public string? DecidedBy { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }
    public IntentionState State { get; private set; }

    /// <summary>Day by which somebody should try to reach the citizen; null when nobody has to.</summary>
    public DateOnly? ContactDueOn { get; private set; }

    /// <summary>The same as lists sort on it: <see cref="NoDay"/> where there is none.</summary>
    public DateOnly SortContactDue { get; private set; } = NoDay;

    /// <summary>When the citizen asked to be called; null once somebody tried.</summary>
    public DateTimeOffset? CallBackAt { get; private set; }

    public DateTimeOffset? ReachedAt { get; private set; }
    public IReadOnlyList<IntentionAttempt> ContactAttempts { get; private set; } = [];
    public IReadOnlyList<IntentionReaction> Reactions { get; private set; } = [];
    public IntentionResult? Result { get; private set; }
    public DateOnly? ResultOn { get; private set; }
    public string? ResultBy { get; private set; }

    /// <summary>Why it was cancelled, or what was agreed with the result.</summary>
    public string? Explanation { get; private set; }

    /// <summary>The registered decision that followed.</summary>
    public Guid? DecisionId { get; private set; }

    /// <summary>Last day to object to that decision.</summary>
    public DateOnly? ObjectionUntil { get; private set; }

    /// <summary>Whether an objection to that decision came in time; null while none came.</summary>
    public bool? ObjectedInTime { get; private set; }

    /// <summary>SHA-256 of the token of the access link.</summary>
    public byte[] LinkTokenHash { get; private set; } = [];

    public DateTimeOffset LinkExpiresAt { get; private set; }
    public DateTimeOffset? LinkRevokedAt { get; private set; }

    public static (IntendedDecision Intention, string Token) Register(
        string reference, RegisterIntendedDecision.Body body, PersonIdentity? identity, ContactPolicy policy, DateTimeOffset now)
    {
        var token = SecretToken.New();
        var intention = new IntendedDecision
        {
            Id = Guid.CreateVersion7(now),
            Version = 1,
            Reference = reference,
            DecisionType = body.DecisionType!,
            Citizen = new(body.Citizen!.Name!.Trim(), body.Citizen.Email?.Trim(), body.Citizen.Phone),
            CitizenLookupKey = identity?.LookupKey,
            CitizenKind = identity?.Kind,
            CitizenSealed = identity?.Sealed,
            CitizenMasked = identity?.Masked,
            PlannedOn = body.PlannedOn!.Value,
            Reasons = body.Reasons!,
            Department = body.Department!,
            DecidedBy = body.DecidedBy,
            RegisteredAt = now,
            LinkTokenHash = SecretToken.HashOf(token),
            LinkExpiresAt = now + LinkLifetime,
        };
        var today = AmsterdamTime.DateOf(now);
        var own = policy.For(intention.DecisionType);
        intention.CallBy(intention.BeforePlanned(own.FirstAttemptDueOn(today), today, own));
        return (intention, token);
    }

    /// <summary>An attempt to reach the citizen was made; one in vain says when the next is due, still before the decision.</summary>
    public ErrorOr<Success> AddAttempt(IntentionAttempt attempt, ContactPolicy policy, DateTimeOffset now)
    {
        if (CannotChange() is { } error)
            return error;
        var attemptedOn = AmsterdamTime.DateOf(attempt.AttemptedAt);
        if (attemptedOn < AmsterdamTime.DateOf(RegisteredAt))
            return Errors.AttemptBeforeRegistration;
        if (ContactAttempts.Count >= MostAttempts)
            return Errors.TooManyAttempts;

        ContactAttempts = [.. ContactAttempts, attempt];
        CallBackAt = null;
        if (attempt.Result is ContactResult.Reached)
        {
            ReachedAt ??= attempt.AttemptedAt;
            State = IntentionState.Contacted;
        }

        var own = policy.For(DecisionType);
        var endsPursuit = ReachedAt is not null || attempt.Result is ContactResult.Declined;
        var letterWasSent = ContactAttempts.Count > own.AttemptsBeforeLetter;
        CallBy(endsPursuit || letterWasSent ? null : BeforePlanned(own.NextAttemptDueOn(attemptedOn), AmsterdamTime.DateOf(now), own));
        Version++;
        return new Success();
    }

    /// <summary>The citizen reacts: somebody has to call, at the moment that was asked for or on the next working day.</summary>
    public ErrorOr<Success> React(IntentionReaction reaction, ContactPolicy policy, DateTimeOffset now)
    {
        if (CannotChange() is { } error)
            return error;
        if (Reactions.Count >= MostReactions)
            return Errors.TooManyReactions;
        if (reaction.CallAt is { } wanted && AmsterdamTime.DateOf(wanted) > PlannedOn)
            return Errors.CallBackAfterDecision;

        Reactions = [.. Reactions, reaction];
        if (reaction.CallAt is { } callAt)
        {
            CallBackAt = callAt;
            CallBy(AmsterdamTime.DateOf(callAt));
        }
        else
        {
            var today = AmsterdamTime.DateOf(now);
            var own = policy.For(DecisionType);
            var next = BeforePlanned(own.NextAttemptDueOn(today), today, own);
            CallBy(ContactDueOn is { } due && due < next ? due : next);
        }

        Version++;
        return new Success();
    }

    /// <summary>What came of it. May be put right until the decision follows.</summary>
    public ErrorOr<Success> RecordResult(IntentionResult result, DateOnly on, string by, string? explanation)
    {
        if (CannotChange() is { } error)
            return error;
        if (on < AmsterdamTime.DateOf(RegisteredAt))
            return Errors.ResultBeforeRegistration;
        if (result is IntentionResult.ExplainedAndAccepted && ReachedAt is null)
            return Errors.NotReachedYet;
        if (result is IntentionResult.NotReached && ReachedAt is not null)
            return Errors.WasReached;
        if (result is IntentionResult.NotReached && ContactAttempts.Count == 0)
            return Errors.NotTried;

        (Result, ResultOn, ResultBy, Explanation) = (result, on, by, explanation);
        EndPursuit();
        Version++;
        return new Success();
    }

    public ErrorOr<Success> Cancel(string reason)
    {
        if (CannotChange() is { } error)
            return error;

        (State, Explanation) = (IntentionState.Cancelled, reason);
        EndPursuit();
        Version++;
        return new Success();
    }

    /// <summary>The decision was taken and registered.</summary>
    /// <param name="objectionUntil">Last day to object to it; null where it is not known.</param>
    public ErrorOr<Success> FollowedBy(Guid decisionId, string decisionType, DateOnly? objectionUntil)
    {
        if (CannotChange() is { } error)
            return error;
        if (decisionType != DecisionType)
            return Errors.OtherDecisionType;

        (State, DecisionId, ObjectionUntil) = (IntentionState.Decided, decisionId, objectionUntil);
        EndPursuit();
        Version++;
        return new Success();
    }

    /// <summary>The access link works no more; again changes nothing.</summary>
    public void RevokeLink(DateTimeOffset now)
    {
        LinkRevokedAt ??= now;
        Version++;
    }

    private Error? CannotChange() => State switch
    {
        IntentionState.Decided => Errors.DecisionTaken,
        IntentionState.Cancelled => Errors.Cancelled,
        _ => null,
    };

    private void EndPursuit()
    {
        CallBackAt = null;
        CallBy(null);
    }

    private void CallBy(DateOnly? day) => (ContactDueOn, SortContactDue) = (day, day ?? NoDay);

    /// <summary>A call after the decision is too late: at the latest on the municipality's last working day before it, unless that has passed.</summary>
    private DateOnly BeforePlanned(DateOnly due, DateOnly today, ContactPolicy policy)
    {
        var latest = policy.WorkingDayUntil(PlannedOn.AddDays(-1));
        var capped = due < latest ? due : latest;
        return capped < today ? today : capped;
    }
}
