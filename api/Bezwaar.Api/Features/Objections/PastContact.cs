using System.Text.Json;
using Bezwaar.Api.Features.Objections.Contracts;

namespace Bezwaar.Api.Features.Objections;

/// <summary>An attempt to reach the objector, as an entry of the timeline tells it.</summary>
internal static class PastContact
{
    public static ContactTry In(string details)
    {
        var told = JsonSerializer.Deserialize<JsonElement>(details);
        return new(told.GetProperty("attemptedAt").GetDateTimeOffset(), (told.GetProperty("channel").GetString(), told.GetProperty("result").GetString()) switch
        {
            (_, "reached") => ContactTryResult.Reached,
            (_, "declined") => ContactTryResult.Declined,
            ("letter", "sent") => ContactTryResult.LetterSent,
            _ => ContactTryResult.InVain,
        });
    }
}
