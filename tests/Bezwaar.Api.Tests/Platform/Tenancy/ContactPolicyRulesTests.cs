using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform.Tenancy;

/// <summary>What a contact policy says about days and hours, what it may be, and that settings of before still load.</summary>
public sealed class ContactPolicyRulesTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly ContactPolicy Default = new();

    [Theory]
    [InlineData("2026-04-20", 5, "2026-04-28")]
    [InlineData("2026-04-24", 1, "2026-04-28")]
    [InlineData("2026-04-28", -1, "2026-04-24")]
    [InlineData("2026-05-04", 1, "2026-05-06")]
    [InlineData("2026-04-25", 0, "2026-04-25")]
    public void Working_days_leave_out_weekends_and_holidays(string from, int count, string expected) =>
        Assert.Equal(Day(expected), Default.AddWorkingDays(Day(from), count));

    [Fact]
    public void A_municipality_has_closing_days_and_weekdays_of_its_own()
    {
        var policy = Default with
        {
            ClosingDays = [new(2026, 6, 4)],
            OfficeHours = [.. OfficeHours.NineToFive.Where(hours => hours.Day is not DayOfWeek.Friday)],
        };

        Assert.Equal(new(2026, 6, 8), policy.AddWorkingDays(new(2026, 6, 3), 1));
        Assert.Equal(new(2026, 6, 3), policy.WorkingDayUntil(new(2026, 6, 7)));
        Assert.False(policy.IsWorkingDay(new(2026, 6, 4)));
        Assert.Empty(policy.HoursOn(new(2026, 6, 5)));
    }

    [Fact]
    public void Office_hours_are_split_at_noon_and_at_six()
    {
        var policy = Default with { OfficeHours = [new(DayOfWeek.Thursday, new(9, 0), new(20, 0))] };

        Assert.Equal(
            [(PartOfDay.Morning, new TimeOnly(9, 0), new TimeOnly(12, 0)), (PartOfDay.Afternoon, new(12, 0), new(18, 0)), (PartOfDay.Evening, new(18, 0), new(20, 0))],
            policy.HoursOn(new(2026, 6, 4)));
    }

    [Fact]
    public void A_type_of_decision_has_what_it_says_and_otherwise_what_the_municipality_says()
    {
        var policy = Default with
        {
            AttemptsBeforeLetter = 2,
            ByDecisionType = new Dictionary<string, ContactPolicyDeviation> { ["woz"] = new() { FirstAttemptWithinWorkingDays = 10 } },
        };

        Assert.Equal((10, 2), (policy.For("woz").FirstAttemptWithinWorkingDays, policy.For("woz").AttemptsBeforeLetter));
        Assert.Equal(5, policy.For("bijstand").FirstAttemptWithinWorkingDays);
        Assert.Equal(5, policy.For(null).FirstAttemptWithinWorkingDays);
    }

    [Fact]
    public void Even_settings_that_close_everything_do_not_search_for_ever()
    {
        var closed = Default with { OfficeHours = [] };

        Assert.Equal(new(2026, 4, 21), closed.AddWorkingDays(new(2026, 4, 20), 1));
        Assert.Equal(new(2026, 4, 20), closed.WorkingDayUntil(new(2026, 4, 20)));
    }

    [Fact]
    public void Settings_of_before_load_with_the_defaults_for_what_is_new()
    {
        var read = StoredJson.Read<MunicipalitySettings>(
            """{"name":"Gemeente Oud","contact":{"phone":"1","email":"2","address":"3","openingHours":"4"},"contactPolicy":{"firstAttemptWithinWorkingDays":3,"attemptsBeforeLetter":2}}""");

        Assert.Equal(3, read.ContactPolicy.FirstAttemptWithinWorkingDays);
        Assert.Equal(14, read.ContactPolicy.LetterAnswerWithinDays);
        Assert.Equal(OfficeHours.NineToFive, read.ContactPolicy.OfficeHours);
        Assert.Empty(read.ContactPolicy.ClosingDays);
        Assert.Empty(read.ContactPolicy.ByDecisionType);
        Assert.Empty(ContactPolicyRules.Problems(read));
    }

    [Fact]
    public void What_is_stored_reads_back_the_same()
    {
        var policy = Default with
        {
            OfficeHours = [new(DayOfWeek.Thursday, new(8, 30), new(20, 0))],
            ClosingDays = [new(2026, 12, 24)],
            ByDecisionType = new Dictionary<string, ContactPolicyDeviation> { ["woz"] = new() { EscalateAfterWorkingDays = 8 } },
        };

        var read = StoredJson.Read<ContactPolicy>(StoredJson.Write(policy));

        Assert.Equal(policy.OfficeHours, read.OfficeHours);
        Assert.Equal(policy.ClosingDays, read.ClosingDays);
        Assert.Equal(policy.ByDecisionType, read.ByDecisionType);
    }

    [Fact]
    public async Task Settings_that_cannot_be_kept_do_not_enter_and_every_wrong_value_is_named()
    {
        await using var scope = municipality.Host.Services.CreateAsyncScope();
        var provisioning = scope.ServiceProvider.GetRequiredService<MunicipalityProvisioning>();
        var wrong = new ContactPolicy
        {
            FirstAttemptWithinWorkingDays = 0,
            LetterAnswerWithinDays = 60,
            OfficeHours = [new(DayOfWeek.Saturday, new(9, 0), new(12, 0)), new(DayOfWeek.Saturday, new(11, 0), new(10, 0))],
            ByDecisionType = new Dictionary<string, ContactPolicyDeviation> { ["bestaat-niet"] = new(), ["woz"] = new() { AttemptsBeforeLetter = 11 } },
        };

        var refused = await scope.ServiceProvider.GetRequiredService<SettingsRegister>().ChangeAsync(municipality.Slug, settings => settings with { ContactPolicy = wrong }, TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "#/contactPolicy/byDecisionType/bestaat-niet", "#/contactPolicy/byDecisionType/woz/attemptsBeforeLetter", "#/contactPolicy/firstAttemptWithinWorkingDays",
                "#/contactPolicy/letterAnswerWithinDays", "#/contactPolicy/officeHours", "#/contactPolicy/officeHours", "#/contactPolicy/officeHours",
            ],
            refused.Errors.Select(error => error.Pointer()).Order(StringComparer.Ordinal));
        Assert.True((await provisioning.AddAsync($"{municipality.Slug}x", "GM9999", [], municipality.Tenant.Settings with { ContactPolicy = wrong }, TestContext.Current.CancellationToken)).IsError);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", null);
}
