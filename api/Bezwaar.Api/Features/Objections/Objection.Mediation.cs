using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What the case knows of a mediation.</summary>
internal sealed partial class Objection
{
    public MediationStanding Mediation { get; private set; }

    /// <summary>Day by which somebody should take the step that the mediation waits for; null where it waits for none.</summary>
    public DateOnly? MediationDueOn { get; private set; }

    public void MediationStands(MediationStanding standing, DateOnly? dueOn, Tenant tenant, DateOnly today)
    {
        (Mediation, MediationDueOn) = (standing, dueOn);
        RefreshDeadlines(tenant, today);
    }

    public void InterestedPartyJoined() => InterestedParties++;
}
