using FsCheck;
using FsCheck.Fluent;

namespace Bezwaar.Awb.Tests.Properties;

/// <summary>A request without contradictions.</summary>
public sealed record Coherent(DeadlineRequest Request);

/// <summary>An as-of date around the life of a case.</summary>
public sealed record LookingOn(DateOnly Day);

/// <summary>Makes cases as they could happen: every fact relative to the day of publication, all of them optional.</summary>
public static class Generators
{
    public static Arbitrary<Coherent> Cases() => Coherent().ToArbitrary();

    public static Arbitrary<LookingOn> Days() =>
        Published().SelectMany(day => Gen.Choose(-10, 500).Select(offset => new LookingOn(day.AddDays(offset)))).ToArbitrary();

    public static Arbitrary<LegalSettings> Settings() => (
        from decisionDay in Gen.Elements(true, false)
        from grace in Gen.Elements(true, false)
        from count in Gen.Elements(SuspensionCount.Exclusive, SuspensionCount.Inclusive)
        from chaining in Gen.Elements(Chaining.Rolled, Chaining.Raw)
        select new LegalSettings
        {
            DecisionDayCounts = decisionDay,
            GracePeriodRolls = grace,
            SuspensionCount = count,
            Chaining = chaining,
        }).ToArbitrary();

    internal static Gen<DateOnly> Published() =>
        Gen.Choose(0, 365 * 6).Select(offset => new DateOnly(2023, 1, 1).AddDays(offset));

    private static Gen<Coherent> Coherent() => (
        from regime in Gen.Frequency((3, Gen.Constant(Regime.General)), (1, Gen.Constant(Regime.MunicipalTax)))
        from published in Published()
        from dated in Optional(Gen.Choose(-10, 10).Select(offset => published.AddDays(offset)))
        from parties in Gen.Choose(0, 2)
        from applicants in Gen.Choose(1, 4)
        from facts in Facts(published)
        select new Coherent(new DeadlineRequest(regime, published, dated, parties, applicants, facts)))
        .Where(one => DeadlineCalculator.Validate(one.Request).Count == 0);

    private static Gen<List<Fact>> Facts(DateOnly published) =>
        from receipt in Optional(Receipt(published))
        from committee in Optional(Around(published, 0, 120).Select(day => (Fact)new CommitteeAnnounced(day)))
        from omissions in Omissions(published)
        from pauses in Pauses(published)
        from adjourned in Optional(
            from day in Around(published, 30, 160)
            from weeks in Gen.Choose(1, 6)
            select (Fact)new Adjourned(day, weeks))
        from postponed in Optional(
            from day in Around(published, 30, 160)
            from length in Gen.Choose(1, 200)
            from ground in Gen.Elements(Enum.GetValues<PostponementGround>())
            from harmed in Gen.Elements<bool?>(null, true, false)
            select (Fact)new Postponed(day, day.AddDays(length), ground, harmed))
        from notice in Optional(Around(published, 60, 300).Select(day => (Fact)new NoticeOfDefaultReceived(day)))
        from end in Optional(Around(published, 160, 400).Select(day => (Fact)new Decided(day)))
        select (List<Fact>)[.. receipt, .. committee, .. omissions, .. pauses, .. adjourned, .. postponed, .. notice, .. end];

    private static Gen<Fact> Receipt(DateOnly published) =>
        from day in Around(published, -5, 70)
        from second in Gen.Choose(0, 24 * 3600)
        from posted in Gen.Elements<int?>(null, 0, 1, 4)
        from electronic in Gen.Elements(true, false)
        select (Fact)(electronic
            ? new Received(IntakeChannel.Electronic, At: new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).AddSeconds(second))
            : new Received(IntakeChannel.Post, PostedOn: posted is { } before ? day.AddDays(-before) : null, On: day));

    private static Gen<Fact[]> Omissions(DateOnly published) =>
        (from day in Around(published, 10, 140)
         from limit in Gen.Choose(0, 30)
         from repaired in Gen.Choose(-10, 40)
         select repaired < 0
             ? new Fact[] { new OmissionRequested(day, day.AddDays(limit)) }
             : [new OmissionRequested(day, day.AddDays(limit)), new OmissionRepaired(day.AddDays(repaired))])
        .ListOf(2).SelectMany(list => Gen.Choose(0, 2).Select(count => list.Take(count).SelectMany(one => one).ToArray()));

    private static Gen<Fact[]> Pauses(DateOnly published) =>
        from start in Around(published, 10, 140)
        from length in Gen.Choose(0, 60)
        from gap in Gen.Choose(0, 20)
        from resumed in Gen.Elements(true, false)
        from count in Gen.Choose(0, 2)
        from ground in Gen.Elements(Enum.GetValues<PostponementGround>())
        from harmed in Gen.Elements<bool?>(null, true, false)
        let first = new Fact[] { new ClockStopped(start, ground, harmed), new ClockResumed(start.AddDays(length)) }
        select count switch
        {
            0 => [],
            1 => resumed ? first : first[..1],
            _ => [.. first, new ClockStopped(start.AddDays(length + gap), PostponementGround.AllPartiesConsent)],
        };

    private static Gen<DateOnly> Around(DateOnly published, int from, int to) =>
        Gen.Choose(from, to).Select(offset => published.AddDays(offset));

    private static Gen<Fact[]> Optional(Gen<Fact> gen) =>
        Gen.OneOf(Gen.Constant(Array.Empty<Fact>()), gen.Select(fact => new[] { fact }));

    private static Gen<DateOnly?> Optional(Gen<DateOnly> gen) =>
        Gen.OneOf(Gen.Constant((DateOnly?)null), gen.Select(day => (DateOnly?)day));
}
