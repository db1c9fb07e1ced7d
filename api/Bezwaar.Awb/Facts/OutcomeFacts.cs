using System.Text.Json.Serialization;

namespace Bezwaar.Awb;

/// <summary>The authority received a written notice of default (Awb 4:17(3)).</summary>
/// <param name="On">The day of receipt.</param>
public sealed record NoticeOfDefaultReceived([property: JsonRequired] DateOnly On) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}

/// <summary>The objector asked for reimbursement of the costs of the proceedings (Awb 7:15(3)).</summary>
/// <param name="On">The day of the request.</param>
public sealed record CostsRequested([property: JsonRequired] DateOnly On) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}

/// <summary>The decision on the objection was published (Awb 7:12(2)); the term for appeal starts the day after.</summary>
/// <param name="On">The day of publication.</param>
public sealed record Decided([property: JsonRequired] DateOnly On) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}

/// <summary>The case was closed; the retention period starts (Selectielijst gemeenten 2020, process type 13).</summary>
/// <param name="On">The day of closing.</param>
/// <param name="RetentionCategory">One of <see cref="Retention.Categories"/>, for instance "13.1".</param>
public sealed record Closed(
    [property: JsonRequired] DateOnly On,
    [property: JsonRequired] string RetentionCategory) : Fact
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override DateOnly OccurredOn => On;
}
