using Bezwaar.Api.Features.Objections.Contracts;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What the case knows of a mediation.</summary>
internal sealed partial class Objection
{
    public MediationStanding Mediation { get; private set; }

    /// <summary>Day by which somebody should take the step that the mediation waits for; null where it waits for none.</summary>
    public DateOnly? MediationDueOn { get; private set; }

    /// <summary>A mediation began, however it ended.</summary>
    public bool WasMediated { get; private set; }

    public void MediationStands(MediationStanding standing, DateOnly? dueOn)
    {
        // An outcome followed already; a session that is corrected afterwards asks for no other.
        if (standing is MediationStanding.FollowUp && Mediation is MediationStanding.None)
            return;

        (Mediation, MediationDueOn) = (standing, dueOn);
        WasMediated |= standing is MediationStanding.Running;
    }

    public void InterestedPartyJoined() => InterestedParties++;
}
