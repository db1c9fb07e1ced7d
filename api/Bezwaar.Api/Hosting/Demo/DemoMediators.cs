using Bezwaar.Api.Features.Mediators;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>The register of mediators of a demo municipality. Their numbers are given out to nobody.</summary>
internal static class DemoMediators
{
    /// <summary>How many of the first can be appointed; who comes after them shows what the register does for the others.</summary>
    public const int Appointable = 3;

    public static IReadOnlyList<Mediator> In(DemoMunicipality municipality, DateTimeOffset now)
    {
        var region = $"{municipality.Settings.Name["Gemeente ".Length..]} en omgeving";
        List<Mediator> register =
        [
            .. new (string Name, string Number, string[] Fields, string[] Languages, int Rate, string? StaffId, DateOnly? UnavailableUntil)[]
            {
                ("E. Hofstra", "0000011", ["omgevingsrecht", "burenrecht"], ["nl", "en"], 18_500, DevelopmentSubject.MediatorId, null),
                ("K. Vermeer", "0000027", ["sociaal-domein", "jeugdhulp"], ["nl", "de"], 17_000, null, null),
                ("S. Baldew", "0000034", ["sociaal-domein", "omgevingsrecht"], ["nl", "en", "hi"], 19_250, null, null),
                ("N. Aksoy", "0000048", ["burenrecht"], ["nl", "tr"], 16_000, null, DateOnly.FromDateTime(now.UtcDateTime).AddDays(45)),
                ("P. Wolters", "0000052", ["belastingen"], ["nl"], 21_000, null, null),
            }.Select((one, index) => Mediator.Register(
                new(one.Name, one.Number, one.Fields, one.Languages, region, one.UnavailableUntil, one.Rate, one.StaffId, $"mediator{index + 1}@{municipality.Slug}.example", $"+3119900040{index + 1}"), now)),
        ];
        var retired = register[^1];
        retired.Change(
            new(retired.Name, retired.MfnNumber, retired.Fields, retired.Languages, retired.Region, null, retired.RatePerHourInCents, null, retired.Email, retired.Phone), isActive: false);
        return register;
    }
}
