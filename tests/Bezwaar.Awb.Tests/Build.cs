namespace Bezwaar.Awb.Tests;

/// <summary>Short ways to make requests; the plain one was published on 10 March 2026: filing ends 21 April, decision 2 June.</summary>
internal static class Build
{
    internal static readonly DateOnly Published = Day("2026-03-10");

    internal static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", null);

    internal static DateOnly? DayOrNone(string? day) => day is null ? null : Day(day);

    internal static DeadlineRequest General(params Fact[] facts) => new(Regime.General, Published, Facts: facts);

    internal static DeadlineRequest General(DateOnly published, params Fact[] facts) =>
        new(Regime.General, published, Facts: facts);

    internal static DeadlineRequest Tax(string? published, string? dated, params Fact[] facts) =>
        new(Regime.MunicipalTax, DayOrNone(published), DayOrNone(dated), Facts: facts);

    internal static Deadlines Calculate(this DeadlineRequest request, string asOf, LegalSettings? settings = null) =>
        DeadlineCalculator.Calculate(request, Day(asOf), settings ?? LegalSettings.Default);

    internal static Received Electronic(string at) =>
        new(IntakeChannel.Electronic, At: DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));

    internal static Received ByPost(string on, string? posted = null) =>
        new(IntakeChannel.Post, PostedOn: DayOrNone(posted), On: Day(on));

    internal static bool Warns(this Deadlines deadlines, string code) => deadlines.Warnings.Any(w => w.Code == code);
}
