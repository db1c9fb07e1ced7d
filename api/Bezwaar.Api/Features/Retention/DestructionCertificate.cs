using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;

namespace Bezwaar.Api.Features.Retention;

/// <summary>Certificate of destruction (verklaring van vernietiging, Archiefregeling): what was destroyed, on what ground and by whose decision. Holds nothing about a citizen.</summary>
/// <param name="Municipality">The municipality that destroyed.</param>
/// <param name="List">Number of the destruction list.</param>
/// <param name="SelectionList">The list by which records are kept and destroyed.</param>
/// <param name="ProposedBy">Who proposed it, in the municipality's own systems.</param>
/// <param name="ProposedAt">When.</param>
/// <param name="ApprovedBy">Who approved it.</param>
/// <param name="ApprovedAt">When.</param>
/// <param name="CompletedAt">When the last case was destroyed.</param>
/// <param name="Method">How the data were destroyed.</param>
/// <param name="Destroyed">Number of cases that were destroyed.</param>
/// <param name="TakenOff">Number of cases that were taken off the list before approval.</param>
/// <param name="Kept">Number of cases that had to be kept after all.</param>
/// <param name="Cases">The cases that were destroyed.</param>
public sealed record DestructionCertificate(
    string Municipality,
    int List,
    string SelectionList,
    string ProposedBy,
    DateTimeOffset ProposedAt,
    string ApprovedBy,
    DateTimeOffset ApprovedAt,
    DateTimeOffset CompletedAt,
    string Method,
    int Destroyed,
    int TakenOff,
    int Kept,
    IReadOnlyList<DestroyedCase> Cases)
{
    private const string Selectielijst = "Selectielijst gemeenten en intergemeentelijke organen 2020, procestype 13";

    internal static DestructionCertificate Of(Tenant tenant, DestructionList list, IReadOnlyList<DestroyedCase> destroyed, string method, DateTimeOffset now) => new(
        tenant.Settings.Name, list.Sequence, Selectielijst, list.ProposedBy, list.ProposedAt, list.ApprovedBy!, list.ApprovedAt!.Value, now, method,
        destroyed.Count, list.TakenOffCount, list.CaseCount - list.TakenOffCount - destroyed.Count, destroyed);

    internal static readonly DestructionCertificate Example = new(
        "Gemeente Eikendam", 3, Selectielijst, "c.coster", new(2031, 6, 2, 8, 0, 0, TimeSpan.Zero), "b.beheer", new(2031, 6, 9, 8, 0, 0, TimeSpan.Zero), new(2031, 6, 9, 8, 0, 4, TimeSpan.Zero), Rewritten.Files,
        1, 0, 0, [new("BZW-2026-000123", "omgevingsvergunning", new(2026, 6, 1), "13.1", new(2031, 6, 1))]);
}

/// <summary>A case that was destroyed.</summary>
/// <param name="Number">Number that the case had.</param>
/// <param name="DecisionType">Type of the decision that the objection was against; null where unknown.</param>
/// <param name="ClosedOn">Day on which it was closed.</param>
/// <param name="RetentionCategory">Ground: the category of the Selectielijst.</param>
/// <param name="DestroyFrom">Day on which its retention ended.</param>
public sealed record DestroyedCase(string Number, string? DecisionType, DateOnly ClosedOn, string RetentionCategory, DateOnly DestroyFrom);
