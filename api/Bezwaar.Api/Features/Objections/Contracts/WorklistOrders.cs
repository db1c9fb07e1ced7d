namespace Bezwaar.Api.Features.Objections.Contracts;

/// <summary>The orders that a worklist can have.</summary>
internal static class WorklistOrders
{
    /// <summary>Null is the order that goes with the filter.</summary>
    public static bool IsKnown(string? sort) =>
        sort is null or ObjectionOrder.ByDeadline or ObjectionOrder.ByNextAction or ObjectionOrder.ByReceipt or ObjectionOrder.ByLastReceipt;
}
