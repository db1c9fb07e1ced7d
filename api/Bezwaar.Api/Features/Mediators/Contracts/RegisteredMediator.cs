using Bezwaar.Api.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Mediators.Contracts;

/// <summary>A mediator of the register, as a referral sees him or her.</summary>
internal sealed class RegisteredMediator
{
    private readonly Mediator mediator;

    private RegisteredMediator(Mediator mediator) => this.mediator = mediator;

    public Guid Id => mediator.Id;
    public string Name => mediator.Name;
    public string MfnNumber => mediator.MfnNumber;
    public string? StaffId => mediator.StaffId;

    public static async Task<RegisteredMediator?> FindAsync(TenantDbContext db, Guid id, CancellationToken cancellationToken) =>
        await db.Set<Mediator>().FirstOrDefaultAsync(mediator => mediator.Id == id, cancellationToken) is { } mediator ? new RegisteredMediator(mediator) : null;

    /// <summary>Id of the active mediator who signs in with this identifier; null where there is none.</summary>
    public static Task<Guid?> SignedInAsync(TenantDbContext db, string staffId, CancellationToken cancellationToken) =>
        db.Set<Mediator>().Where(mediator => mediator.StaffId == staffId && mediator.IsActive).Select(mediator => (Guid?)mediator.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Whether a mediation that starts on this day can be entrusted to the mediator.</summary>
    public bool IsAvailableOn(DateOnly day) => mediator.IsAvailableOn(day);

    /// <summary>From now on the mediator stays in the register.</summary>
    public void Appointed(DateOnly startsOn) => mediator.Appointed(startsOn);
}
