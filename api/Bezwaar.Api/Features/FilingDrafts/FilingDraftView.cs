using System.Globalization;
using System.Text.Json;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Microsoft.AspNetCore.DataProtection;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>An objection that somebody is filling in.</summary>
public sealed record FilingDraftView : IVersioned
{
    public required Guid Id { get; init; }
    public required int Version { get; init; }

    /// <summary>Token of the access link; shown once, when the draft is begun, to whoever did not sign in. <c>Authorization: AccessLink token</c> opens the draft with it.</summary>
    public required string? Token { get; init; }

    /// <summary>Where in the form its sender was.</summary>
    public required string? Step { get; init; }

    /// <summary>What the form holds, as it was saved.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Answers { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>Last day on which it can be opened; saving it puts this off.</summary>
    public required DateOnly ExpiresOn { get; init; }

    /// <summary>Files to send along, in the order in which they were begun.</summary>
    public required IReadOnlyList<UploadedDocument> Documents { get; init; }

    internal static readonly FilingDraftView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000d0"),
        Version = 1,
        Token = "kq3v0b1Yt6yCqkqS0a7lZfV9m1n2o3p4q5r6s7t8u9w",
        Step = "grounds",
        Answers = new Dictionary<string, JsonElement> { ["grounds"] = JsonSerializer.SerializeToElement("De dakkapel past in de straat.") },
        SavedAt = DateTimeOffset.Parse("2026-04-20T08:30:00Z", CultureInfo.InvariantCulture),
        ExpiresOn = new(2026, 5, 20),
        Documents = [UploadedDocument.Example],
    };

    internal static FilingDraftView Of(FilingDraft draft, IReadOnlyList<UploadedDocument> documents, IDataProtectionProvider protection, Guid tenantId, string? token = null) => new()
    {
        Id = draft.Id,
        Version = draft.Version,
        Token = token,
        Step = draft.Step,
        Answers = DraftAnswers.Open(draft.ProtectedAnswers, protection, tenantId),
        SavedAt = draft.SavedAt,
        ExpiresOn = draft.ExpiresOn,
        Documents = documents,
    };
}
