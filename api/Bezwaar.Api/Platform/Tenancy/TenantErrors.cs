using Bezwaar.Api.Platform.Errors;
using ErrorOr;

namespace Bezwaar.Api.Platform.Tenancy;

internal static class TenantErrors
{
    public static Error UnknownDecisionType(string pointer) => Problem.Invalid(
        pointer, "unknown-decision-type", "Deze gemeente kent dit soort besluit niet.", "This municipality has no such decision type.");
}
