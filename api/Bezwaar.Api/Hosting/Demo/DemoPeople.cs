using System.Globalization;
using Bezwaar.Api.Features.Objections;
using static Bezwaar.Api.Features.Objections.FileObjection;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>Invents who objects and where they live. Initials and common surnames only, so that nobody in particular is meant.</summary>
internal sealed class DemoPeople(DemoMunicipality municipality, Random random)
{
    private static readonly string[] Initials =
        ["A.", "A.M.", "B.", "C.", "C.J.", "D.", "E.", "E.H.", "F.", "G.", "H.", "H.J.", "I.", "J.", "J.P.", "K.", "L.", "M.", "M.C.", "N.", "O.", "P.", "R.", "S.", "S.A.", "T.", "V.", "W.", "Y.", "Z."];

    private static readonly string[] Surnames =
    [
        "de Jong", "Jansen", "de Vries", "van den Berg", "Bakker", "van Dijk", "Visser", "Smit", "Meijer", "de Boer", "Mulder", "de Groot", "Bos", "Vos", "Peters", "Hendriks", "van Leeuwen", "Dekker",
        "Brouwer", "de Wit", "Dijkstra", "Smeets", "de Graaf", "van der Meer", "van der Linden", "Kok", "Jacobs", "de Haan", "Vermeulen", "van den Heuvel", "Postma", "Hoekstra", "Prins", "Scholten",
        "Yılmaz", "Çelik", "El Amrani", "Bouzidi", "Sewnath", "Ramdin", "Kowalski", "Nowak", "Tesfay", "Nguyen", "Pinas", "Martina", "Kaya", "Haddad", "Wolters", "Tuinstra",
    ];

    private static readonly string[] Organisations =
    [
        "Bakkerij De Korenaar", "Stichting Buurtsport {0}", "Wijkvereniging {0}-West", "Café Het Scheve Anker", "Bouwbedrijf De Kraan & Zn.", "Vereniging van Eigenaars Lindehof", "Muziekvereniging Ons Genoegen {0}",
        "Fietsenmaker Het Achterwiel", "Speeltuinvereniging De Wip", "Restaurant De Waterkant {0}", "Stichting Zomerfeesten {0}", "Autobedrijf Van Voren", "Toneelgroep De Coulisse {0}", "Kwekerij De Groene Hoek",
    ];

    private static readonly string[] Offices = ["Rechtshulp De Brug", "Advocatenkantoor Kade & Partners", "Sociaal raadslieden {0}", "Juridisch Spreekuur {0}"];
    private static readonly string[] TaxOffices = ["Bezwaarbureau Peilstok", "WOZ-hulp De Meetlat"];

    public string Name() => $"{random.One(Initials)} {random.One(Surnames)}";

    public AddressBody Address() => AddressIn(random.Next(municipality.Streets.Count));

    /// <summary>Another house in the same street.</summary>
    public AddressBody NextTo(AddressBody neighbour) => neighbour with { HouseNumber = HouseNumber() };

    public PartyBody Person(bool online, AddressBody? address = null)
    {
        var name = Name();
        var email = online || random.Next(3) == 0 ? $"{MailName(name)}@post.example" : null;
        return new(PartyKind.Person, name, null, null, address ?? Address(), email, random.Next(6) == 0 ? null : Mobile());
    }

    public PartyBody Organisation(AddressBody? address = null)
    {
        var name = InTown(random.One(Organisations));
        return new(PartyKind.Organisation, Name(), name, KvkNumber(name), address ?? Address(), $"info@{MailName(name)}.example", Mobile());
    }

    public RepresentativeBody Representative(string decisionType)
    {
        var office = decisionType switch
        {
            "woz" => random.One(TaxOffices),
            "jeugdhulp" => null,
            _ => random.Next(3) == 0 ? null : random.One(Offices),
        };
        if (office is null)
            return new(Person(online: true), decisionType == "jeugdhulp" ? AuthorisationKind.ByLaw : AuthorisationKind.Written);

        office = InTown(office);
        var lawyer = office.StartsWith("Advocaten", StringComparison.Ordinal);
        var party = new PartyBody(
            PartyKind.Organisation, (lawyer ? "mr. " : "") + Name(), office, KvkNumber(office), AddressIn(5), $"post@{MailName(office)}.example", Landline());
        return new(party, lawyer ? AuthorisationKind.ByLaw : random.Next(4) == 0 ? AuthorisationKind.ToFollow : AuthorisationKind.Written);
    }

    public ContactPreferencesBody Preferences(PartyBody party)
    {
        var times = Enum.GetValues<CallingTime>().Where(_ => random.Next(2) == 0).ToList();
        return random.Next(14) switch
        {
            0 => new(party.Phone, times, "en", null),
            1 => new(party.Phone, times, "ar", "Graag een tolk Arabisch bij het gesprek."),
            2 => new(party.Phone, times, "nl", "Ik zie slecht. Stuur brieven in grote letters."),
            3 => new(party.Phone, times, "nl", "Mijn dochter helpt mij. Zij wil graag meeluisteren."),
            _ => new(party.Phone, times, null, null),
        };
    }

    public static string OneLine(AddressBody address) => $"{address.Street} {address.HouseNumber}, {address.ZipCode} {address.Town}";

    private AddressBody AddressIn(int street)
    {
        var letters = $"{(char)('A' + (street / 10))}{(char)('B' + (street % 10))}";
        return new(municipality.Streets[street], HouseNumber(), $"{municipality.PostalDigits} {letters}", municipality.Town, null);
    }

    private string HouseNumber() => random.Next(1, 160).ToString(CultureInfo.InvariantCulture) + (random.Next(9) == 0 ? random.One(["A", "B", "-2"]) : "");

    private string InTown(string name) => name.Replace("{0}", municipality.Town, StringComparison.Ordinal);

    private static string MailName(string name) =>
        string.Concat(SearchTexts.Normalise(name).Replace('ı', 'i').Where(letter => char.IsAsciiLetterOrDigit(letter)));

    /// <summary>The same for the same organisation; numbers that start with zeros are not given out.</summary>
    private static string KvkNumber(string name) => $"0000{name.Sum(letter => letter) % 10_000:0000}";

    /// <summary>06-00 numbers are not given to anybody.</summary>
    private string Mobile() => $"06 00 {random.Next(100):00} {random.Next(100):00} {random.Next(100):00}";

    private string Landline() => $"0199 00 {random.Next(10_000):0000}";
}

internal static class RandomChoices
{
    public static T One<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>True in so many of a hundred cases.</summary>
    public static bool Percent(this Random random, int chance) => random.Next(100) < chance;
}
