using System.Text.RegularExpressions;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Awb;
using FluentValidation;
using FluentValidation.Results;

namespace Bezwaar.Api.Features.Guidance;

/// <summary>What a tree must be before citizens follow it: complete in both languages, of a size that people can oversee, and with an end to every path.</summary>
internal sealed partial class GuidanceTreeValidator : AbstractValidator<GuidanceTree>
{
    private const int LongestId = 40;
    private const int LongestSentence = 200;
    private const int LongestExplanation = 1_000;
    private const int LongestAdvice = 2_000;
    private const int MostChoices = 8;

    public GuidanceTreeValidator()
    {
        RuleFor(tree => tree.Start).NotEmpty().WithText("required", "Kies waar de vragen beginnen.", "Choose where the questions begin.");
        RuleFor(tree => tree.Questions).NotNull().WithText("required", "Vul dit in.", "Fill this in.");
        RuleFor(tree => tree.Outcomes).NotEmpty().WithText("required", "Maak ten minste één uitkomst.", "Make at least one outcome.");
        RuleFor(tree => tree.Questions)
            .Must((tree, _) => (tree.Questions?.Count ?? 0) + (tree.Outcomes?.Count ?? 0) <= GuidanceTreeRules.MostNodes)
            .WithText("too-many", $"Maak niet meer dan {GuidanceTreeRules.MostNodes} vragen en uitkomsten samen.", $"Make at most {GuidanceTreeRules.MostNodes} questions and outcomes together.");
        RuleForEach(tree => tree.Questions).NotNull().WithText("required", "Vul dit in.", "Fill this in.").SetValidator(Question());
        RuleForEach(tree => tree.Outcomes).NotNull().WithText("required", "Vul dit in.", "Fill this in.").SetValidator(Outcome());
        RuleFor(tree => tree).Custom(CheckStructure);
    }

    private static InlineValidator<GuidanceQuestion> Question()
    {
        var answer = new InlineValidator<GuidanceAnswer>();
        answer.RuleFor(choice => choice.Text).Cascade(CascadeMode.Stop).NotNull().WithText("required", "Vul dit in.", "Fill this in.").SetValidator(InBothLanguages(LongestSentence));
        answer.RuleFor(choice => choice.Next).NotEmpty().WithText("required", "Kies waar dit antwoord heen leidt.", "Choose where this answer leads to.");

        var question = new InlineValidator<GuidanceQuestion>();
        question.RuleFor(asked => asked.Id).Must(IsId).WithText("id", IdNl, IdEn);
        question.RuleFor(asked => asked.Text).Cascade(CascadeMode.Stop).NotNull().WithText("required", "Vul dit in.", "Fill this in.").SetValidator(InBothLanguages(LongestSentence));
        question.RuleFor(asked => asked.Help!).SetValidator(InBothLanguages(LongestExplanation)).When(asked => asked.Help is not null);
        question.RuleFor(asked => asked.Answers).Must(answers => answers is { Count: >= 2 and <= MostChoices })
            .WithText("out-of-range", $"Geef 2 tot en met {MostChoices} antwoorden.", $"Give 2 to {MostChoices} answers.");
        question.RuleForEach(asked => asked.Answers).NotNull().WithText("required", "Vul dit in.", "Fill this in.").SetValidator(answer);
        return question;
    }

    private static InlineValidator<GuidanceOutcome> Outcome()
    {
        var option = new InlineValidator<GuidanceOption>();
        option.RuleFor(choice => choice.Title).Cascade(CascadeMode.Stop).NotNull().WithText("required", "Vul dit in.", "Fill this in.").SetValidator(InBothLanguages(LongestSentence));
        option.RuleFor(choice => choice.Text).Cascade(CascadeMode.Stop).NotNull().WithText("required", "Vul dit in.", "Fill this in.").SetValidator(InBothLanguages(LongestExplanation));
        option.RuleFor(choice => choice.Url).HttpsAddress().When(choice => !string.IsNullOrEmpty(choice.Url));

        var outcome = new InlineValidator<GuidanceOutcome>();
        outcome.RuleFor(end => end.Id).Must(IsId).WithText("id", IdNl, IdEn);
        outcome.RuleFor(end => end.Title).Cascade(CascadeMode.Stop).NotNull().WithText("required", "Vul dit in.", "Fill this in.").SetValidator(InBothLanguages(LongestSentence));
        outcome.RuleFor(end => end.Text).Cascade(CascadeMode.Stop).NotNull().WithText("required", "Vul dit in.", "Fill this in.").SetValidator(InBothLanguages(LongestAdvice));
        outcome.RuleFor(end => end.Options).Must(options => options is { Count: >= 1 and <= MostChoices })
            .WithText("out-of-range", $"Geef 1 tot en met {MostChoices} mogelijkheden.", $"Give 1 to {MostChoices} options.");
        outcome.RuleForEach(end => end.Options).NotNull().WithText("required", "Vul dit in.", "Fill this in.").SetValidator(option);
        return outcome;
    }

    private static InlineValidator<LegalText> InBothLanguages(int longest)
    {
        var text = new InlineValidator<LegalText>();
        text.RuleFor(words => words.Nl).RequiredText(longest);
        text.RuleFor(words => words.En).RequiredText(longest);
        return text;
    }

    private static void CheckStructure(GuidanceTree tree, ValidationContext<GuidanceTree> context)
    {
        if (tree is not { Start: not null, Questions: not null, Outcomes: not null } || tree.Questions.Count + tree.Outcomes.Count > GuidanceTreeRules.MostNodes
            || tree.Questions.Any(question => question is not { Id: not null, Answers: not null } || question.Answers.Any(answer => answer is not { Next: not null }))
            || tree.Outcomes.Any(outcome => outcome is not { Id: not null }))
        {
            return;
        }

        foreach (var fault in GuidanceTreeRules.Faults(tree))
        {
            context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(fault.Place), Validation.In(fault.Nl, fault.En)) { ErrorCode = fault.Code });
        }
    }

    private const string IdNl = "Gebruik 1 tot 40 kleine letters, cijfers en streepjes, zoals welke-brief.";
    private const string IdEn = "Use 1 to 40 small letters, digits and hyphens, such as which-letter.";

    private static bool IsId(string? id) => id is { Length: <= LongestId } && Id().IsMatch(id);

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$")]
    private static partial Regex Id();
}
