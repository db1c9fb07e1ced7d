namespace Bezwaar.Api.Platform.Documents;

/// <summary>Where documents are kept.</summary>
internal sealed class DocumentSettings
{
    public const string Section = "Documents";

    /// <summary>Directory of the documents of every municipality, shared by every copy of the host; <c>documents</c> in the data directory where left out.</summary>
    public string? Directory { get; init; }
}
