using System.Text;
using System.Text.Json;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Persistence;
using FluentValidation;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>What is saved of a form.</summary>
/// <param name="Step">Where in the form its sender is; at most 40 characters.</param>
/// <param name="Answers">What the form holds: any JSON object of at most 64 KB.</param>
public sealed record DraftBody(string? Step, IReadOnlyDictionary<string, JsonElement>? Answers)
{
    internal static readonly DraftBody Example = new(FilingDraftView.Example.Step, FilingDraftView.Example.Answers);

    /// <summary>Holds nothing personal, wherever it may be written.</summary>
    public override string ToString() => nameof(DraftBody);
}

internal sealed class DraftBodyValidator : AbstractValidator<DraftBody>
{
    public DraftBodyValidator()
    {
        RuleFor(body => body.Step).OptionalText(40);
        RuleFor(body => body.Answers).Required();
        RuleFor(body => body.Answers)
            .Must(answers => answers is null || Encoding.UTF8.GetByteCount(StoredJson.Write(answers)) <= DraftAnswers.MostBytes)
            .WithText("too-large", "Dit is te veel om te bewaren. Maak uw tekst korter, of stuur een deel als bestand mee.", "This is too much to save. Shorten your text, or send part of it as a file.");
    }
}
