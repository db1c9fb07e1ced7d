using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Deadlines.Contracts;

/// <summary>One calculation that every example of the OpenAPI document with deadlines shows.</summary>
internal static class DeadlineExamples
{
    public static readonly CalculateDeadlines.Body Question = new(
        Regime.General, new(2026, 3, 10), null, new(2026, 6, 1), 0, 1,
        [
            new Received(IntakeChannel.Electronic, new DateTimeOffset(2026, 4, 20, 10, 0, 0, TimeSpan.FromHours(2))),
            new OmissionRequested(new(2026, 4, 24), new(2026, 5, 8)),
            new OmissionRepaired(new(2026, 5, 4)),
        ]);

    /// <summary>What the engine answers to <see cref="Question"/>: an example that cannot get out of date.</summary>
    public static Awb.Deadlines Answer => DeadlineCalculator.Calculate(
        new DeadlineRequest(Question.Regime!.Value, Question.PublishedOn, Question.DateOfNotice, 0, 1, Question.Facts!), Question.AsOf!.Value, new LegalSettings());
}
