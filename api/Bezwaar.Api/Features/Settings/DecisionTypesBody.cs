using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using FluentValidation;

namespace Bezwaar.Api.Features.Settings;

/// <summary>What can be objected to.</summary>
/// <param name="Types">1–100 types of decision, in the order in which citizens choose from them.</param>
public sealed record DecisionTypesBody(IReadOnlyList<DecisionType> Types)
{
    internal static readonly DecisionTypesBody Example = new(
    [
        new("omgevingsvergunning", "Omgevingsvergunning", "Environmental permit", Regime.General, "Vergunningen"),
        new("woz", "WOZ-waarde en gemeentelijke belastingen", "Property valuation and municipal taxes", Regime.MunicipalTax, "Belastingen"),
    ]);
}

internal sealed partial class DecisionTypesBodyValidator : AbstractValidator<DecisionTypesBody>
{
    private const int MostTypes = 100;

    /// <summary>Stands for every type in the addresses of guidance.</summary>
    private const string Reserved = "default";

    public DecisionTypesBodyValidator()
    {
        RuleFor(body => body.Types).Must(types => types is { Count: >= 1 and <= MostTypes })
            .WithText("out-of-range", $"Noem 1 tot en met {MostTypes} besluittypen.", $"Name 1 to {MostTypes} decision types.");
        RuleForEach(body => body.Types).NotNull().WithText("required", "Vul dit in.", "Fill this in.").ChildRules(type =>
        {
            type.RuleFor(kind => kind.Code).Must(code => code is not (null or Reserved) && Code().IsMatch(code))
                .WithText("code", "Gebruik 2 tot 60 kleine letters, cijfers en streepjes, zoals parkeervergunning.", "Use 2 to 60 small letters, digits and hyphens, such as parkeervergunning.");
            type.RuleFor(kind => kind.Name).RequiredText(100);
            type.RuleFor(kind => kind.NameEn).RequiredText(100);
            type.RuleFor(kind => kind.Department).RequiredText(100);
        });
        RuleForEach(body => body.Types).Must((body, type) => type is null || body.Types.First(other => other?.Code == type.Code) == (object)type)
            .WithText("not-unique", "Dit besluittype staat er al.", "This decision type is there already.");
    }

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])$")]
    private static partial Regex Code();
}
