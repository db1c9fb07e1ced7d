using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Features.FilingDrafts;

/// <summary>What is done with one draft is done one after the other; nothing else waits for it.</summary>
internal static class DraftTurn
{
    public static Turn Of(Guid draftId) => Turn.Of($"filing-draft/{draftId:N}");
}
