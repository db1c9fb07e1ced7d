using Bezwaar.Api.Platform.Endpoints;

namespace Bezwaar.Api.Features.Settings;

/// <summary>A part of the settings as its administrator sees it.</summary>
/// <param name="Version">Grows with every change of this part; 0 while nobody changed it.</param>
/// <param name="ChangedAt">When it was last changed; null where it never was.</param>
/// <param name="ChangedBy">Who did: identifier of the member of staff, or "platform" for the command line.</param>
/// <param name="Settings">What holds now.</param>
public sealed record SettingsView<T>(int Version, DateTimeOffset? ChangedAt, string? ChangedBy, T Settings) : IVersioned where T : class;

internal static class SettingsExamples
{
    /// <summary>A part that nobody changed yet.</summary>
    public static SettingsView<T> Unchanged<T>(T settings) where T : class => new(0, null, null, settings);

    /// <summary>The part after its first change.</summary>
    public static SettingsView<T> Changed<T>(T settings) where T : class => new(1, new DateTimeOffset(2026, 3, 10, 8, 15, 0, TimeSpan.Zero), "b.beheer", settings);
}
