using ErrorOr;

namespace Bezwaar.Api.Features.Objections;

/// <summary>Whoever took the contested decision does not treat the objection against it, nor calls the objector (Awb 7:5, 10:3(3)).</summary>
internal sealed partial class Objection
{
    /// <summary>Identifier of who took the contested decision, in the municipality's own systems; null where unknown.</summary>
    public string? DecidedBy { get; private set; }

    /// <param name="staffId">Who is to treat the objection or to call.</param>
    /// <param name="overrideReason">Why it may be the one who took the decision; null in the ordinary case.</param>
    /// <param name="mayOverride">Whether the caller may make that exception.</param>
    public ErrorOr<Success> MayBeTreatedBy(string staffId, string? overrideReason, bool mayOverride)
    {
        if (DecidedBy is null || !string.Equals(staffId.Trim(), DecidedBy.Trim(), StringComparison.OrdinalIgnoreCase))
            return Result.Success;
        if (string.IsNullOrWhiteSpace(overrideReason))
            return Errors.TookContestedDecision;
        return mayOverride ? Result.Success : Errors.PolicyOverrideNotAllowed;
    }
}
