using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb.Calendar;
using ErrorOr;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What contact with the objector brought: an appointment, agreements, the route chosen together. Told by the features that keep them.</summary>
internal sealed partial class Objection
{
    /// <summary>When the municipality calls back; null where no such appointment stands.</summary>
    public DateTimeOffset? CallbackAt { get; private set; }

    /// <summary>First day on which an agreement must be kept that is not kept yet; null where there is none.</summary>
    public DateOnly? AgreementDueOn { get; private set; }

    /// <summary>The objector says of an agreement that stands that it was not made so.</summary>
    public bool AgreementContested { get; private set; }

    /// <summary>The route that objector and municipality chose together; null while they did not.</summary>
    public TreatmentRoute? ChosenRoute { get; private set; }

    public void CallbackAgreed(DateTimeOffset? at) => CallbackAt = at;

    public void AgreementsOpen(DateOnly? firstDueOn, bool contested) => (AgreementDueOn, AgreementContested) = (firstDueOn, contested);

    public void RouteChosen(TreatmentRoute? route) => ChosenRoute = route;

    /// <summary>A call reached somebody else, on that day; null once it proved right after all.</summary>
    public void PhoneFoundWrong(DateOnly? on)
    {
        if (ContactPreferences.PhoneFoundWrongOn != on)
            ContactPreferences = ContactPreferences with { PhoneFoundWrongOn = on };
    }

    /// <summary>An attempt was registered by mistake: what the others come to replaces what was known. Possible in a closed case too.</summary>
    public void ContactCorrected(IReadOnlyList<ContactTry> attempts, Tenant tenant, string actor, DateTimeOffset now, object details)
    {
        ReachedAt = attempts.Where(attempt => attempt.Result is ContactTryResult.Reached).Select(attempt => (DateTimeOffset?)attempt.At).FirstOrDefault();
        ContactSoFar = attempts.Aggregate(ContactSoFar.Nothing, (known, attempt) => known.After(attempt));
        RefreshDeadlines(tenant, AmsterdamTime.DateOf(now));
        Changed(TimelineEventType.ContactAttemptCorrected, actor, now, details);
    }

    /// <summary>For which kinds of message the citizen agrees to electronic post from now on; all others go on paper. Possible in a closed case too.</summary>
    public ErrorOr<Success> AllowElectronicPost(IReadOnlyList<MessageKind> kinds, string actor, DateTimeOffset now)
    {
        if (kinds.Count > 0 && string.IsNullOrWhiteSpace(Objector.Email))
            return Errors.EmailNeeded;
        if (kinds.Order().SequenceEqual(ElectronicPost.Order()))
            return Result.Success;

        ElectronicPost = kinds;
        Changed(TimelineEventType.ElectronicPostChanged, actor, now, new { kinds });
        return Result.Success;
    }

    internal static partial class Errors
    {
        public static readonly Error EmailNeeded = Problem.Unprocessable(
            "email-needed",
            "Berichten per e-mail kunnen alleen als er een e-mailadres is. Vul eerst een e-mailadres in.",
            "Messages by e-mail need an e-mail address. Please fill one in first.");
    }
}
