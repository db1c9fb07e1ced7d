using Bezwaar.Api.Features.Objections.Contracts;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What the case knows of a mediation.</summary>
internal sealed partial class Objection
{
    public MediationStanding Mediation { get; private set; }

    /// <summary>Day by which somebody should take the step that the mediation waits for; null where it waits for none.</summary>
    public DateOnly? MediationDueOn { get; private set; }

    /// <summary>A closed case waits for nothing.</summary>
    public void MediationStands(MediationStanding standing, DateOnly? dueOn) =>
        (Mediation, MediationDueOn) = IsOpen ? (standing, dueOn) : (MediationStanding.None, null);

    public void InterestedPartyJoined() => InterestedParties++;
}
