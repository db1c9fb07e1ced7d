using Bezwaar.Api.Platform.Behaviors;
using FluentValidation;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>Announces a file.</summary>
/// <param name="FileName">Its name with its extension. Folders and characters that no file should have are left out; at most 200 characters are kept.</param>
/// <param name="Size">Its number of bytes, 1 to 26,214,400 (25 MB).</param>
public sealed record DocumentBody(string? FileName, long? Size)
{
    internal static readonly DocumentBody Example = new(UploadedDocument.Example.FileName, UploadedDocument.Example.Size);
}

internal sealed class DocumentBodyValidator : AbstractValidator<DocumentBody>
{
    public DocumentBodyValidator()
    {
        RuleFor(body => body.FileName).OptionalText(1_000);
        RuleFor(body => body.FileName).DocumentName();
        RuleFor(body => body.Size).DocumentSize();
    }
}
