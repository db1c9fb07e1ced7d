using System.Security.Cryptography;
using System.Text;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;

namespace Bezwaar.Api.Features.Retention;

/// <summary>Where a destruction list stands.</summary>
public enum DestructionListStatus
{
    /// <summary>Waits for the approval of somebody else than who proposed it.</summary>
    Proposed,

    /// <summary>Approved; its cases are being destroyed.</summary>
    Approved,

    /// <summary>Every case of it is destroyed or kept; there is a certificate.</summary>
    Completed,
}

/// <summary>
/// Cases whose retention has ended (Archiefwet, Selectielijst gemeenten en intergemeentelijke organen 2020), proposed for
/// destruction by one person and approved by another. What stays when they are gone is a certificate without personal data.
/// </summary>
internal sealed class DestructionList : ISequenced
{
    /// <summary>Cases on one list; what else is due follows on a next one.</summary>
    public const int MostCases = 500;

    private readonly List<ListedCase> cases = [];

    private DestructionList() { }

    public Guid Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Number of the list in the municipality, from 1.</summary>
    public int Sequence { get; private set; }

    public DestructionListStatus Status { get; private set; }
    public string ProposedBy { get; private set; } = "";
    public DateTimeOffset ProposedAt { get; private set; }
    public string? ApprovedBy { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    public DateTimeOffset? CompletedAt { get; private set; }

    /// <summary>Cases that were put on it.</summary>
    public int CaseCount { get; private set; }

    /// <summary>Cases that were taken off it.</summary>
    public int TakenOffCount { get; private set; }

    /// <summary>The certificate as JSON, to the byte as it is given out; null until the list is completed.</summary>
    public string? Certificate { get; private set; }

    /// <summary>SHA-256 over the UTF-8 text of the certificate.</summary>
    public byte[]? CertificateHash { get; private set; }

    public IReadOnlyList<ListedCase> Cases => cases;

    public static ErrorOr<DestructionList> Propose(IReadOnlyList<ExpiredCase> expired, int sequence, string actor, DateTimeOffset now)
    {
        if (expired.Count == 0)
            return Errors.NothingToDestroy;

        var list = new DestructionList
        {
            Id = Guid.CreateVersion7(now),
            Version = 1,
            Sequence = sequence,
            Status = DestructionListStatus.Proposed,
            ProposedBy = actor,
            ProposedAt = now,
            CaseCount = expired.Count,
        };
        list.cases.AddRange(expired.Select((candidate, index) => ListedCase.Of(list.Id, index + 1, candidate)));
        return list;
    }

    /// <summary>Keeps a case, for example because an appeal runs; it may be proposed again from a day on.</summary>
    public ErrorOr<Success> TakeOff(ListedCase listed, string reason, DateOnly proposeAgainFrom)
    {
        if (Status is not DestructionListStatus.Proposed)
            return Errors.ApprovedAlready;
        if (listed.State is not ListedCaseState.Listed)
            return Errors.TakenOffAlready;

        Version++;
        TakenOffCount++;
        listed.TakeOff(reason, proposeAgainFrom);
        return Result.Success;
    }

    /// <summary>Two people decide: who proposed a list cannot approve it.</summary>
    public ErrorOr<Success> Approve(string actor, DateTimeOffset now)
    {
        if (Status is not DestructionListStatus.Proposed)
            return Errors.ApprovedAlready;
        if (actor == ProposedBy)
            return Errors.OwnProposal;
        if (TakenOffCount == CaseCount)
            return Errors.NothingLeft;

        Version++;
        Status = DestructionListStatus.Approved;
        ApprovedBy = actor;
        ApprovedAt = now;
        return Result.Success;
    }

    /// <summary>Draws up the certificate once no case waits for its destruction any more.</summary>
    public void Complete(DestructionCertificate certificate, DateTimeOffset now)
    {
        Version++;
        Status = DestructionListStatus.Completed;
        CompletedAt = now;
        Certificate = StoredJson.Write(certificate);
        CertificateHash = SHA256.HashData(Encoding.UTF8.GetBytes(Certificate));
    }

    internal static class Errors
    {
        public static readonly Error NothingToDestroy = Problem.Conflict(
            "nothing-to-destroy", "Er zijn nu geen zaken waarvan de bewaartermijn voorbij is.", "There are no cases now whose retention has ended.");

        public static readonly Error ApprovedAlready = Problem.Conflict(
            "list-approved-already", "Deze lijst is al goedgekeurd.", "This list is approved already.");

        public static readonly Error TakenOffAlready = Problem.Conflict(
            "case-taken-off-already", "Deze zaak staat niet meer op de lijst.", "This case is not on the list any more.");

        public static readonly Error OwnProposal = Problem.Conflict(
            "own-proposal", "U hebt deze lijst zelf voorgesteld. Iemand anders moet haar goedkeuren.", "You proposed this list yourself. Somebody else has to approve it.");

        public static readonly Error NothingLeft = Problem.Conflict(
            "nothing-left-on-list", "Er staat geen zaak meer op deze lijst.", "No case is left on this list.");

        public static readonly Error NoCertificateYet = Problem.Conflict(
            "no-certificate-yet", "De verklaring van vernietiging is er als alle zaken van de lijst zijn vernietigd.", "The certificate is there once every case of the list is destroyed.");
    }
}
