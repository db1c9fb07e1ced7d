using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Hosting.DevelopmentIdentityProvider;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>
/// A municipality that does not exist. Nothing of it can reach anybody: its area code and postal codes are not issued and
/// its e-mail addresses end in .example.
/// </summary>
internal sealed record DemoMunicipality(string Slug, string Town, string CbsCode)
{
    public required MunicipalitySettings Settings { get; init; }

    /// <summary>Makes each municipality's data differ, and every run of one the same.</summary>
    public required int Seed { get; init; }

    /// <summary>Objections of the past fourteen months beside the ones that are placed by hand.</summary>
    public required int OrdinaryCases { get; init; }

    /// <summary>How often each type of decision is objected to, relative to the others.</summary>
    public required IReadOnlyList<(string DecisionType, int Share)> Shares { get; init; }

    public required string PostalDigits { get; init; }
    /// <summary>Names that go with "de", as the texts do.</summary>
    public required IReadOnlyList<string> Streets { get; init; }
    public required IReadOnlyList<string> Handlers { get; init; }
    public required string Coordinator { get; init; }

    /// <summary>A decision that nobody objected to yet, with the reference that the walk-through names.</summary>
    public string? WalkThroughReference { get; init; }

    public IReadOnlyList<DemoClient> Clients =>
    [
        new($"{Slug}-zaaksysteem", $"Zaaksysteem {Settings.Name}", "Bezwaren overnemen in het zaakdossier", [.. Permissions.Scopes.Keys.Where(scope => scope is not (Permissions.MediationReferralsOverride or Permissions.ContactPolicyOverride))]),
        new($"{Slug}-coordinator", $"Coördinator bezwaar {Settings.Name}", "Het werk verdelen en bewaken", [.. Permissions.Scopes.Keys]),
    ];

    public string CaseSystem => Clients[0].Id;
    public string CoordinatorSystem => Clients[1].Id;

    public static readonly IReadOnlyList<DemoMunicipality> All = [Eikendam(), Waterhoven()];

    private static DemoMunicipality Eikendam() => new("eikendam", "Eikendam", "GM9801")
    {
        Seed = 20240101,
        OrdinaryCases = 155,
        WalkThroughReference = "OMG-DEMO-0001",
        Settings = new()
        {
            Name = "Gemeente Eikendam",
            Contact = new("+31199000101", "bezwaar@eikendam.example", "Postbus 1, 1234 AA Eikendam", "maandag tot en met vrijdag van 9.00 tot 17.00 uur"),
            SignInProviders = DevelopmentProviders.All,
            Theme = new("voorbeeld-theme", "#154273", null),
            DecisionTypes = DefaultDecisionTypes.All,
        },
        Shares =
        [
            ("omgevingsvergunning", 23), ("bijstand", 16), ("wmo", 12), ("jeugdhulp", 6), ("parkeervergunning", 12), ("handhaving", 12), ("subsidie", 5), ("woz", 14),
        ],
        PostalDigits = "1234",
        Streets =
        [
            "Dorpsstraat", "Eikenlaan", "Molenweg", "Kerkstraat", "Beukendreef", "Raadhuisstraat", "Lindelaan", "Smidssteeg", "Parklaan", "Oude Dijk",
            "Meidoornlaan", "Schoolstraat", "Korenbloem", "Nieuwe Gracht", "Stationsweg", "Wilgenkade", "Burgemeesterslaan", "Hazelaar", "Esdoornstraat", "Bosrand",
        ],
        Handlers = ["j.jansen", "s.vandijk", "f.elamrani", "m.kuipers", "r.sewnath", "l.postma"],
        Coordinator = "w.terhorst",
    };

    private static DemoMunicipality Waterhoven() => new("waterhoven", "Waterhoven", "GM9802")
    {
        Seed = 20240202,
        OrdinaryCases = 145,
        Settings = new()
        {
            Name = "Gemeente Waterhoven",
            Contact = new("+31199000202", "bezwaarschriften@waterhoven.example", "Postbus 200, 1238 AA Waterhoven", "maandag tot en met donderdag van 8.30 tot 16.30 uur en vrijdag van 8.30 tot 12.30 uur"),
            SignInProviders = DevelopmentProviders.All,
            Theme = new("ma-theme", "#00695c", null),
            // Another body decides on youth care here, and people live on the water.
            DecisionTypes =
            [
                .. DefaultDecisionTypes.All.Where(type => type.Code is not ("jeugdhulp" or "subsidie")),
                new("ligplaats", "Ligplaats voor een woonschip", "Mooring for a houseboat", Regime.General, "Haven en water"),
            ],
            ContactPolicy = new()
            {
                FirstAttemptWithinWorkingDays = 3,
                AttemptsBeforeLetter = 2,
                OfficeHours =
                [
                    .. Enumerable.Range((int)DayOfWeek.Monday, 4).Select(day => new OfficeHours((DayOfWeek)day, new(8, 30), new(16, 30))),
                    new(DayOfWeek.Thursday, new(18, 0), new(20, 0)),
                    new(DayOfWeek.Friday, new(8, 30), new(12, 30)),
                ],
                // Thousands of tax notices go out on one day.
                ByDecisionType = new Dictionary<string, ContactPolicyDeviation> { ["woz"] = new() { FirstAttemptWithinWorkingDays = 10, AssignWithinWorkingDays = 5 } },
            },
        },
        Shares =
        [
            ("omgevingsvergunning", 19), ("bijstand", 14), ("wmo", 13), ("parkeervergunning", 11), ("handhaving", 12), ("woz", 21), ("ligplaats", 10),
        ],
        PostalDigits = "1238",
        Streets =
        [
            "Havenstraat", "Zeilmakerskade", "Vissersteeg", "Kapiteinslaan", "Sluisweg", "Kade Noord", "Kade Zuid", "Ankerstraat", "Reigerlaan", "Rietkraag",
            "Brugstraat", "Touwslagersbaan", "Wierdijk", "Vuurtorenweg", "Botterstraat", "Meerkade", "Lisdodde", "Veerdam", "Gemaalweg", "Oeverlaan",
        ],
        Handlers = ["a.visser", "t.oduya", "n.yilmaz", "b.hoekstra", "c.degroot"],
        Coordinator = "h.mulder",
    };
}

/// <summary>A client of the demo. Its secret is no secret: that is why it exists in development only.</summary>
internal sealed record DemoClient(string Id, string Name, string Purpose, IReadOnlyList<string> Scopes)
{
    public string Secret => $"demo-{Id}-geheim";
}
