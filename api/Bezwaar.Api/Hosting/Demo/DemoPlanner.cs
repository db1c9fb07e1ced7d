using System.Globalization;
using Bezwaar.Api.Features.Decisions;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using static Bezwaar.Api.Features.Objections.FileObjection;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>Decides which decisions a demo municipality took in the past fourteen months and who objected to them.</summary>
internal sealed class DemoPlanner(DemoMunicipality municipality, DateTimeOffset now)
{
    private const int Days = 425;
    private const int UncontestedDecisions = 45;
    private const string Tax = "woz";

    private readonly Random random = new(municipality.Seed);
    private readonly DateOnly today = AmsterdamTime.DateOf(now);
    private readonly List<DemoDecision> decisions = [];
    private readonly List<DemoCase> cases = [];
    private DemoPeople? inhabitants;
    private AddressBody? apartmentSite;
    private DemoDecision? apartmentBlock;

    private DemoPeople People => inhabitants ??= new DemoPeople(municipality, random);

    /// <summary>Decisions in order of publication, cases in order of registration.</summary>
    public (IReadOnlyList<DemoDecision> Decisions, IReadOnlyList<DemoCase> Cases) Plan()
    {
        foreach (var placed in DemoPlacedCase.All)
            Place(placed);
        for (var count = 0; count < municipality.OrdinaryCases; count++)
            AddOrdinary();
        for (var count = 0; count < UncontestedDecisions; count++)
            AddUncontested(recent: count % 2 == 0);
        if (municipality.WalkThroughReference is { } reference)
            AddWalkThrough(reference);

        return ([.. decisions.OrderBy(decision => decision.PublishedOn)], [.. cases.OrderBy(planned => planned.RegisteredAt)]);
    }

    private void Place(DemoPlacedCase placed)
    {
        var receivedOn = placed.ContactDueDaysAgo is { } due ? ReceivedWithContactDue(today.AddDays(-due)) : today.AddDays(-placed.ReceivedDaysAgo);
        var publishedOn = DutchCalendar.NextWorkingDay(receivedOn.AddDays(-placed.FiledAfterDays));
        if (placed.AgainstApartmentBlock)
        {
            apartmentSite ??= People.Address();
            apartmentBlock ??= Decide("omgevingsvergunning", DemoTopics.ApartmentBlock, apartmentSite, Applicant(), publishedOn, publishedOn);
            AddCase(apartmentBlock, DemoTopics.ApartmentBlock, NewObjector(DemoTopics.ApartmentBlock, placed.Plot, People.NextTo(apartmentSite)), placed.Plot, receivedOn);
            return;
        }

        var type = PickType(code => code != Tax && TopicsFor(code, placed.Plot).Any());
        AddCase(type, placed.Plot, publishedOn, publishedOn, receivedOn);
    }

    private void AddOrdinary()
    {
        var type = PickType(_ => true);
        var plot = DemoPlot.Ordinary(type, random);
        var filedAfter = random.Next(100) switch { < 5 => random.Next(43, 70), < 50 => random.Next(30, 42), _ => random.Next(4, 30) };
        var receivedOn = today.AddDays(-random.Next(1, Days));
        var publishedOn = DutchCalendar.NextWorkingDay(receivedOn.AddDays(-filedAfter));
        var dateOfNotice = publishedOn;
        if (type == Tax && random.Percent(85) && YearlyNotice(filedAfter) is { } notice)
            (receivedOn, publishedOn, dateOfNotice) = (notice.AddDays(filedAfter), PreviousWorkingDay(notice), notice);

        AddCase(type, plot, publishedOn, dateOfNotice, receivedOn);
    }

    private void AddCase(string type, DemoPlot plot, DateOnly publishedOn, DateOnly dateOfNotice, DateOnly receivedOn)
    {
        var topic = random.One([.. TopicsFor(type, plot)]);
        var objector = NewObjector(topic, plot);
        var (about, addressee) = topic.Stake is Stake.OfSomebodyElse
            ? (People.NextTo(objector.Address!), Applicant())
            : (objector.Address!, new Addressee(objector.OrganisationName ?? objector.Name!, DemoPeople.OneLine(objector.Address!)));
        AddCase(Decide(type, topic, about, addressee, publishedOn, dateOfNotice, plot.DecisionKnown), topic, objector, plot, receivedOn);
    }

    private void AddCase(DemoDecision decision, DemoTopic topic, PartyBody objector, DemoPlot plot, DateOnly receivedOn)
    {
        var online = plot.Channel is IntakeChannel.Electronic;
        var paperDay = PreviousWorkingDay(receivedOn);
        var registeredAt = online
            ? AmsterdamTime.StartOfDay(receivedOn).AddMinutes(random.Next(7 * 60, 23 * 60))
            : AmsterdamTime.StartOfDay(DutchCalendar.AddWorkingDays(paperDay, random.Next(2))).AddMinutes(random.Next(9 * 60, 16 * 60));
        if (registeredAt > now)
            registeredAt = now.AddMinutes(-random.Next(5, 90));
        if (paperDay > AmsterdamTime.DateOf(registeredAt))
            paperDay = PreviousWorkingDay(AmsterdamTime.DateOf(registeredAt));

        var body = new Body(
            plot.Channel,
            online ? null : paperDay,
            plot is { Channel: IntakeChannel.Post, Postmarked: true } ? paperDay.AddDays(-random.Next(1, 3)) : null,
            plot.ViaAnotherAuthority ? (online ? AmsterdamTime.DateOf(registeredAt) : paperDay).AddDays(-random.Next(4, 9)) : null,
            null,
            objector,
            plot.Represented ? People.Representative(decision.DecisionType) : null,
            [.. Enumerable.Range(0, plot.JointObjectors).Select(_ => People.Person(online, People.NextTo(objector.Address!)))],
            topic.Stake is Stake.Own ? 0 : 1,
            Grounds(topic),
            false,
            random.Percent(70) ? random.One(topic.Wishes) : null,
            People.Preferences(objector),
            online && random.Percent(60) ? Enum.GetValues<MessageKind>() : null,
            Signed: true);
        cases.Add(new DemoCase(decision, body, plot, registeredAt, municipality.Seed + cases.Count));
    }

    private void AddUncontested(bool recent)
    {
        var type = PickType(code => code != Tax);
        var topic = random.One(DemoTopics.Of(type).Topics);
        var objector = NewObjector(topic, new DemoPlot());
        var publishedOn = PreviousWorkingDay(today.AddDays(-random.Next(1, recent ? 50 : Days)));
        Decide(type, topic, objector.Address!, new Addressee(objector.OrganisationName ?? objector.Name!, DemoPeople.OneLine(objector.Address!)), publishedOn, publishedOn);
    }

    private void AddWalkThrough(string reference)
    {
        var address = People.Address() with { Street = municipality.Streets[0], HouseNumber = "12", ZipCode = $"{municipality.PostalDigits} AB" };
        var topic = DemoTopics.Of("omgevingsvergunning").Topics.First(topic => topic.Stake is Stake.Own);
        Decide("omgevingsvergunning", topic, address, new Addressee("M. de Boer", DemoPeople.OneLine(address)), today.AddDays(-14), today.AddDays(-14), reference: reference);
    }

    private DemoDecision Decide(
        string type, DemoTopic topic, AddressBody about, Addressee addressee, DateOnly publishedOn, DateOnly dateOfNotice,
        DecisionKnown known = DecisionKnown.Registered, string? reference = null)
    {
        var decision = new DemoDecision
        {
            DecisionType = type,
            Department = municipality.Settings.DecisionTypes.First(each => each.Code == type).Department,
            Description = topic.Description
                .Replace("{adres}", $"{about.Street} {about.HouseNumber}", StringComparison.Ordinal)
                .Replace("{straat}", about.Street, StringComparison.Ordinal)
                .Replace("{bedrag}", Amount(), StringComparison.Ordinal),
            PublishedOn = publishedOn,
            DateOfNotice = dateOfNotice,
            Addressee = addressee,
            Known = known,
            FixedReference = reference,
        };
        decisions.Add(decision);
        return decision;
    }

    private string Amount() => $"€ {(random.Next(6, 90) * 50).ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.')}";

    private static IEnumerable<DemoTopic> TopicsFor(string type, DemoPlot plot) =>
        DemoTopics.Of(type).Topics.Where(topic => topic != DemoTopics.ApartmentBlock && (plot.Stake is null || topic.Stake == plot.Stake));

    private PartyBody NewObjector(DemoTopic topic, DemoPlot plot, AddressBody? address = null) =>
        topic.ByOrganisation || (topic.Stake is Stake.OfSomebodyElse && random.Percent(12))
            ? People.Organisation(address)
            : People.Person(plot.Channel is IntakeChannel.Electronic, address);

    private Addressee Applicant()
    {
        var applicant = random.Percent(50) ? People.Organisation() : People.Person(online: true);
        return new(applicant.OrganisationName ?? applicant.Name!, DemoPeople.OneLine(applicant.Address!));
    }

    private string Grounds(DemoTopic topic)
    {
        var sentences = topic.Grounds.OrderBy(_ => random.Next()).Take(random.Percent(45) ? 2 : 1).ToList();
        if (!topic.ByOrganisation && random.Percent(55))
            sentences.Add(random.One(DemoPhrases.GroundsEndings));
        return string.Join(' ', sentences);
    }

    private string PickType(Func<string, bool> fits)
    {
        var shares = municipality.Shares.Where(each => fits(each.DecisionType)).ToList();
        var left = random.Next(shares.Sum(each => each.Share));
        return shares.First(each => (left -= each.Share) < 0).DecisionType;
    }

    /// <summary>Tax notices go out once a year, dated the last day of February; one that makes the receipt fall in the past fourteen months.</summary>
    private DateOnly? YearlyNotice(int filedAfter)
    {
        var notices = new[] { today.Year - 1, today.Year }
            .Select(year => new DateOnly(year, 3, 1).AddDays(-1))
            .Where(notice => notice.AddDays(filedAfter) is var receivedOn && receivedOn < today && receivedOn > today.AddDays(-Days))
            .ToList();
        return notices.Count == 0 ? null : random.One(notices);
    }

    private DateOnly ReceivedWithContactDue(DateOnly due)
    {
        var receivedOn = due;
        while (municipality.Settings.ContactPolicy.FirstAttemptDueOn(receivedOn) > due)
            receivedOn = receivedOn.AddDays(-1);
        return receivedOn;
    }

    private static DateOnly PreviousWorkingDay(DateOnly day)
    {
        while (DutchCalendar.IsFreeDay(day))
            day = day.AddDays(-1);
        return day;
    }
}
