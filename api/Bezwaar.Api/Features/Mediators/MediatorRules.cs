using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Mediators;

/// <summary>What is filled in of a mediator: on registering and on changing.</summary>
/// <param name="Name">Name; at most 200 characters.</param>
/// <param name="MfnNumber">Number in the register of the Mediatorsfederatie Nederland, 4–7 digits; unique in the municipality.</param>
/// <param name="Fields">1–20 fields of work, each in small letters, digits and hyphens, such as "omgevingsrecht"; at most 60 characters.</param>
/// <param name="Languages">1–20 languages (ISO 639-1).</param>
/// <param name="Region">Where the mediator works; at most 100 characters.</param>
/// <param name="UnavailableUntil">Last day on which the mediator takes no new referrals; leave out where he or she does.</param>
/// <param name="RatePerHourInCents">Tariff, in euro cents per hour, 0–100,000.</param>
/// <param name="StaffId">Identifier with which the mediator signs in to the municipality; leave out for one who does not; at most 100 characters.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Phone">Telephone number.</param>
public sealed record MediatorBody(
    string? Name, string? MfnNumber, IReadOnlyList<string>? Fields, IReadOnlyList<string>? Languages, string? Region, DateOnly? UnavailableUntil,
    int? RatePerHourInCents, string? StaffId, string? Email, string? Phone)
{
    internal static readonly MediatorBody Example = new(
        MediatorView.Example.Name, MediatorView.Example.MfnNumber, MediatorView.Example.Fields, MediatorView.Example.Languages, MediatorView.Example.Region,
        MediatorView.Example.UnavailableUntil, MediatorView.Example.RatePerHourInCents, MediatorView.Example.StaffId, MediatorView.Example.Email, MediatorView.Example.Phone);

    internal MediatorProfile ToProfile() => new(
        Name!.Trim(), MfnNumber!, [.. Fields!.Distinct()], [.. Languages!.Distinct()], Region!.Trim(), UnavailableUntil, RatePerHourInCents!.Value,
        string.IsNullOrWhiteSpace(StaffId) ? null : StaffId, Email!.Trim(), Phone!);
}

internal sealed partial class MediatorBodyValidator : AbstractValidator<MediatorBody>
{
    public MediatorBodyValidator()
    {
        RuleFor(body => body.Name).RequiredText(MediatorRules.LongestName);
        RuleFor(body => body.MfnNumber).NotEmpty().WithText("required", "Vul dit in.", "Fill this in.");
        RuleFor(body => body.MfnNumber).Matches(MfnNumber()).When(body => !string.IsNullOrEmpty(body.MfnNumber))
            .WithText("mfn-number", "Een MfN-nummer heeft 4 tot 7 cijfers.", "An MfN number has 4 to 7 digits.");
        RuleFor(body => body.Fields).SomeWords();
        RuleForEach(body => body.Fields).Must(field => field is not null && Field().IsMatch(field))
            .WithText("field", "Gebruik kleine letters, cijfers en streepjes, zoals omgevingsrecht.", "Use small letters, digits and hyphens, such as omgevingsrecht.");
        RuleFor(body => body.Languages).SomeWords();
        RuleForEach(body => body.Languages).NotNull().WithText("required", "Vul dit in.", "Fill this in.").LanguageCode();
        RuleFor(body => body.Region).RequiredText(MediatorRules.LongestRegion);
        RuleFor(body => body.RatePerHourInCents).Required()
            .InclusiveBetween(0, 100_000).WithText("out-of-range", "Vul een tarief in van 0 tot en met 100.000 eurocent per uur.", "Fill in a tariff of 0 to 100,000 euro cents per hour.");
        RuleFor(body => body.StaffId).OptionalText(100);
        RuleFor(body => body.Email).NotEmpty().WithText("required", "Vul dit in.", "Fill this in.");
        RuleFor(body => body.Email).EmailText().When(body => !string.IsNullOrEmpty(body.Email));
        RuleFor(body => body.Phone).NotEmpty().WithText("required", "Vul dit in.", "Fill this in.");
        RuleFor(body => body.Phone).PhoneText().When(body => !string.IsNullOrEmpty(body.Phone));
    }

    [GeneratedRegex("^[0-9]{4,7}$")]
    private static partial Regex MfnNumber();

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,59}$")]
    private static partial Regex Field();
}

internal static class MediatorRules
{
    public const int LongestName = 200;
    public const int LongestField = 60;
    public const int LongestRegion = 100;
    public const int MostWords = 20;

    public static IRuleBuilderOptions<T, IReadOnlyList<string>?> SomeWords<T>(this IRuleBuilder<T, IReadOnlyList<string>?> rule) =>
        rule.Must(words => words is { Count: >= 1 and <= MostWords }).WithText("out-of-range", $"Noem er 1 tot en met {MostWords}.", $"Name 1 to {MostWords}.");

    /// <summary>One number and one sign-in belong to one mediator: whoever signs in sees the referrals of exactly one.</summary>
    public static async Task<ErrorOr<Success>> EnsureUniqueAsync(this TenantDbContext db, Guid? own, MediatorProfile profile, CancellationToken cancellationToken)
    {
        var others = db.Set<Mediator>().Where(mediator => mediator.Id != own);
        if (await others.AnyAsync(mediator => mediator.MfnNumber == profile.MfnNumber, cancellationToken))
            return Mediator.Errors.MfnNumberTaken;
        return profile.StaffId is { } staffId && await others.AnyAsync(mediator => mediator.StaffId == staffId, cancellationToken)
            ? Mediator.Errors.StaffIdTaken
            : Result.Success;
    }
}
