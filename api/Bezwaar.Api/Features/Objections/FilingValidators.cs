using System.Text.RegularExpressions;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using FluentValidation;

namespace Bezwaar.Api.Features.Objections;

/// <summary>What a filing must hold (Awb 6:5). Only what the law asks for is required: the threshold stays low.</summary>
internal sealed class FilingValidator : AbstractValidator<FileObjection.Command>
{
    public FilingValidator(IValidator<FileObjection.Body> body) => RuleFor(command => command.Body).SetValidator(body);
}

internal sealed class FilingBodyValidator : AbstractValidator<FileObjection.Body>
{
    public FilingBodyValidator(
        TimeProvider clock,
        IValidator<FileObjection.PartyBody> party,
        IValidator<FileObjection.ContestedDecisionBody> contestedDecision,
        IValidator<FileObjection.ContactPreferencesBody> contactPreferences)
    {
        DateOnly Today() => AmsterdamTime.DateOf(clock.GetUtcNow());

        RuleFor(body => body.ReceivedOn)
            .NotNull().When(body => body.Channel is IntakeChannel.Post or IntakeChannel.Counter)
            .WithText("required", "Vul in op welke dag het bezwaar is binnengekomen.", "Fill in the day on which the objection came in.");
        RuleFor(body => body.ReceivedOn)
            .Null().When(body => body.Channel is null or IntakeChannel.Electronic)
            .WithText("paper-only", "Deze datum kan alleen bij een bezwaar op papier.", "This date goes with an objection on paper only.");
        RuleFor(body => body.PostedOn)
            .Null().When(body => body.Channel is not IntakeChannel.Post)
            .WithText("post-only", "Deze datum kan alleen bij een bezwaar per post.", "This date goes with an objection by post only.");
        RuleFor(body => body.PostedOn)
            .Must((body, posted) => posted is null || body.ReceivedOn is null || posted <= body.ReceivedOn)
            .WithText("posted-after-receipt", "De brief is verstuurd na de dag van ontvangst. Controleer de datums.", "The letter was posted after the day of receipt. Check the dates.");
        RuleFor(body => body.ReceivedElsewhereOn)
            .Must((body, elsewhere) => elsewhere is null || elsewhere <= (body.ReceivedOn ?? Today()))
            .WithText("elsewhere-after-receipt", "Een andere instantie heeft het bezwaar later ontvangen dan wij. Controleer de datums.", "Another body received the objection later than we did. Check the dates.");

        foreach (var rule in new[] { RuleFor(body => body.ReceivedOn), RuleFor(body => body.PostedOn), RuleFor(body => body.ReceivedElsewhereOn) })
            rule.Must(day => day is null || (day <= Today() && day.Value.Year >= 1994)).WithText("impossible-date", "Deze datum kan niet: hij ligt in de toekomst of te ver terug.", "This date cannot be right: it is in the future or too far back.");

        RuleFor(body => body.ContestedDecision).Required();
        RuleFor(body => body.ContestedDecision!).SetValidator(contestedDecision).When(body => body.ContestedDecision is not null);
        RuleFor(body => body.Objector).Required();
        RuleFor(body => body.Objector!).SetValidator(party).When(body => body.Objector is not null);
        RuleFor(body => body.Objector!.Address).Required().When(body => body.Objector is not null);
        RuleFor(body => body.Representative!.Party).Required().When(body => body.Representative is not null);
        RuleFor(body => body.Representative!.Party!).SetValidator(party).When(body => body.Representative?.Party is not null);
        RuleFor(body => body.Representative!.Authorisation).Required().When(body => body.Representative is not null);
        RuleFor(body => body.JointObjectors)
            .Must(others => others is null || others.Count <= 50)
            .WithText("too-many", "Noem niet meer dan 50 andere bezwaarmakers.", "Name at most 50 other objectors.");
        RuleForEach(body => body.JointObjectors).NotNull().SetValidator(party).When(body => body.JointObjectors is { Count: <= 50 });
        RuleFor(body => body.InterestedParties).InclusiveBetween(0, 100).WithText("out-of-range", "Vul een getal in van 0 tot en met 100.", "Fill in a number from 0 to 100.");
        RuleFor(body => body.Grounds).OptionalText(20_000);
        RuleFor(body => body.Grounds)
            .NotEmpty().When(body => body.GroundsFollow is not true)
            .WithText("grounds-missing", "Schrijf op waarom u het niet eens bent met het besluit, of geef aan dat u dat later doet.", "Say why you disagree with the decision, or say that you will do so later.");
        RuleFor(body => body.DesiredOutcome).OptionalText(4_000);
        RuleFor(body => body.ContactPreferences!).SetValidator(contactPreferences).When(body => body.ContactPreferences is not null);
        RuleFor(body => body.ElectronicPost)
            .Must((body, kinds) => kinds is not { Count: > 0 } || !string.IsNullOrWhiteSpace(body.Objector?.Email))
            .WithText("email-needed", "U kunt alleen berichten per e-mail krijgen als u een e-mailadres invult.", "You can get messages by e-mail only when you give an e-mail address.");
        RuleFor(body => body.Signed)
            .Equal(true).WithText("signature-missing", "Onderteken uw bezwaar.", "Sign your objection.");
    }
}

internal sealed class ContestedDecisionValidator : AbstractValidator<FileObjection.ContestedDecisionBody>
{
    public ContestedDecisionValidator(TimeProvider clock)
    {
        RuleFor(body => body.Reference).OptionalText(100);
        RuleFor(body => body.DecisionType).OptionalText(60);
        RuleFor(body => body.Description).OptionalText(2_000);
        RuleFor(body => body.Description)
            .NotEmpty().When(body => body.Reference is null || body.DateOfNotice is null)
            .WithText("required", "Schrijf op om welk besluit het gaat, of geef het kenmerk en de datum van de brief.", "Describe the decision, or give the reference and the date of the letter.");
        RuleFor(body => body.DateOfNotice)
            .Must(day => day is null || day.Value.Year is >= 1994 and <= 2100).WithText("impossible-date", "Deze datum kan niet.", "This date cannot be right.");
        RuleFor(body => body.PublishedOn)
            .NotInFuture(clock)
            .Must(day => day is null || day.Value.Year >= 1994).WithText("impossible-date", "Deze datum kan niet.", "This date cannot be right.");
    }
}

internal sealed partial class PartyValidator : AbstractValidator<FileObjection.PartyBody>
{
    public PartyValidator(IValidator<FileObjection.AddressBody> address)
    {
        RuleFor(party => party.Name).RequiredText(200);
        RuleFor(party => party.OrganisationName).OptionalText(200);
        RuleFor(party => party.OrganisationName)
            .NotEmpty().When(party => party.Kind is PartyKind.Organisation)
            .WithText("required", "Vul de naam van de organisatie in.", "Fill in the name of the organisation.");
        RuleFor(party => party.KvkNumber)
            .Matches(EightDigits()).WithText("kvk-number", "Een KVK-nummer heeft 8 cijfers.", "A KVK number has 8 digits.");
        RuleFor(party => party.Email).EmailText();
        RuleFor(party => party.Phone).PhoneText();
        RuleFor(party => party.Address!).SetValidator(address).When(party => party.Address is not null);
    }

    [GeneratedRegex(@"^\d{8}$")]
    private static partial Regex EightDigits();
}

internal sealed partial class AddressValidator : AbstractValidator<FileObjection.AddressBody>
{
    public AddressValidator()
    {
        RuleFor(address => address.Street).RequiredText(200);
        RuleFor(address => address.HouseNumber).RequiredText(20);
        RuleFor(address => address.ZipCode).RequiredText(12);
        RuleFor(address => address.ZipCode)
            .Matches(DutchZipCode()).When(address => address.Country is null or "NL")
            .WithText("zip-code", "Dit is geen postcode. Een goed voorbeeld is 1234 AB.", "This is no postal code. A good example is 1234 AB.");
        RuleFor(address => address.Town).RequiredText(100);
        RuleFor(address => address.Country)
            .Matches("^[A-Z]{2}$").WithText("country", "Gebruik de landcode van twee hoofdletters, zoals NL.", "Use the country code of two capitals, such as NL.");
    }

    [GeneratedRegex(@"^[1-9]\d{3} ?[A-Za-z]{2}$")]
    private static partial Regex DutchZipCode();
}

internal sealed class ContactPreferencesValidator : AbstractValidator<FileObjection.ContactPreferencesBody>
{
    public ContactPreferencesValidator()
    {
        RuleFor(preferences => preferences.Phone).PhoneText();
        RuleFor(preferences => preferences.Language).LanguageCode();
        RuleFor(preferences => preferences.HelpNeeded).OptionalText(1_000);
    }
}
