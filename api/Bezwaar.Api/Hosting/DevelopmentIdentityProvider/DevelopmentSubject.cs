using System.Text.Json;
using Bezwaar.Api.Hosting.Demo;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.SignIn;
using Bezwaar.Api.Platform.Privacy;

namespace Bezwaar.Api.Hosting.DevelopmentIdentityProvider;

/// <summary>Whom the development identity provider says that it is, in the claims of the OpenID NL GOV profile.</summary>
internal sealed record DevelopmentSubject(string Subject)
{
    /// <summary>The mediator who signs in, to whom the demo data refer.</summary>
    public const string MediatorId = "m.mediator";

    private const string BsnType = "urn:nl-eid-gdi:1.0:id:BSN";
    private const string KvkType = "urn:nl-eid-gdi:1.0:id:KvKnr";
    private const string PseudonymType = "urn:nl-eid-gdi:1.0:id:pseudonym";

    public string? SubjectType { get; private init; }
    public string? Assurance { get; private init; }
    public JsonElement? Represents { get; private init; }
    public string? Name { get; private init; }
    public IReadOnlyList<string> Groups { get; private init; } = [];

    /// <summary>What was filled in, or null with the reason why it cannot be.</summary>
    public static (DevelopmentSubject? Subject, string? Objection) Read(string providerId, IFormCollection form) => providerId switch
    {
        DevelopmentProviders.DigiD => ReadPerson(form["bsn"].ToString().Trim(), form["represents"].ToString().Trim(), form["assurance"].ToString()),
        DevelopmentProviders.EHerkenning => ReadOrganisation(form["kvk"].ToString().Trim(), form["assurance"].ToString()),
        _ => ReadStaff(form["staff"].ToString()),
    };

    /// <summary>Demo staff of a municipality: everybody whom its data name, and one of every other role.</summary>
    public static IReadOnlyList<(string Id, string Name, Role Role)> StaffOf(string slug)
    {
        var municipality = DemoMunicipality.All.FirstOrDefault(known => known.Slug == slug);
        return
        [
            .. (municipality?.Handlers ?? ["b.handelaar"]).Select(id => (id, NameOf(id), Role.Handler)),
            (municipality?.Coordinator ?? "c.coordinator", NameOf(municipality?.Coordinator ?? "c.coordinator"), Role.Coordinator),
            ("a.beheerder", "A. Beheerder", Role.Administrator),
            ("e.evaluator", "E. Evaluator", Role.Evaluator),
            (MediatorId, "M. Mediator", Role.Mediator),
            ("o.operator", "O. Operator", Role.PlatformOperator),
        ];
    }

    private static (DevelopmentSubject?, string?) ReadPerson(string bsn, string represents, string assurance)
    {
        if (!Bsn.TryParse(bsn, out _))
            return (null, "Dit is geen burgerservicenummer: het heeft 9 cijfers en voldoet aan de elfproef.");
        if (represents.Length > 0 && !Bsn.TryParse(represents, out _))
            return (null, "Het burgerservicenummer van de vertegenwoordigde klopt niet.");

        return (new(bsn)
        {
            SubjectType = BsnType,
            Assurance = AcrOf(assurance),
            Represents = represents.Length > 0 ? JsonSerializer.SerializeToElement(new { sub = represents, sub_id_type = BsnType }) : null,
        }, null);
    }

    /// <summary>Who signs in for an organisation is known by a pseudonym alone.</summary>
    private static (DevelopmentSubject?, string?) ReadOrganisation(string kvk, string assurance) =>
        PersonIdentifier.Parse(PersonIdentifierKind.Kvk, kvk) is null
            ? (null, "Een KVK-nummer heeft 8 cijfers.")
            : (new($"pseudonym-{kvk}")
            {
                SubjectType = PseudonymType,
                Assurance = AcrOf(assurance),
                Represents = JsonSerializer.SerializeToElement(new { sub = kvk, sub_id_type = KvkType }),
            }, null);

    /// <summary>Id and roles on one line, such as "j.jansen Handler Coordinator"; no role is somebody who may not come in.</summary>
    private static (DevelopmentSubject?, string?) ReadStaff(string staff) =>
        staff.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var id, .. var roles] && roles.All(role => Enum.TryParse<Role>(role, out _))
            ? (new(id) { Name = NameOf(id), Groups = [.. roles.Select(role => DevelopmentProviders.GroupOf(Enum.Parse<Role>(role)))] }, null)
            : (null, "Kies een medewerker.");

    private static string AcrOf(string assurance) =>
        SignInProvider.EidasLevels.Single(level => level.Value == (Enum.TryParse<AssuranceLevel>(assurance, ignoreCase: true, out var chosen) ? chosen : AssuranceLevel.Substantial)).Key;

    /// <summary>"j.jansen" is J. Jansen.</summary>
    private static string NameOf(string id) => string.Join(". ", id.Split('.').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
}
