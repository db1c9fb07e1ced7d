namespace Bezwaar.Api.Platform.Identity.Sessions;

/// <summary>How long somebody stays signed in.</summary>
internal sealed class SessionSettings
{
    public const string Section = "Sessions";

    /// <summary>Minutes without a request after which a citizen must sign in again (1–60).</summary>
    public int CitizenIdleMinutes { get; init; } = 15;

    /// <summary>Hours after which a citizen must sign in again in any case (1–12).</summary>
    public int CitizenHours { get; init; } = 2;

    /// <summary>Minutes without a request after which a member of staff must sign in again (1–240).</summary>
    public int StaffIdleMinutes { get; init; } = 60;

    /// <summary>Hours after which a member of staff must sign in again in any case (1–24).</summary>
    public int StaffHours { get; init; } = 10;

    public TimeSpan IdleOf(CallerKind kind) => TimeSpan.FromMinutes(kind is CallerKind.Staff ? StaffIdleMinutes : CitizenIdleMinutes);

    public TimeSpan AtMostOf(CallerKind kind) => TimeSpan.FromHours(kind is CallerKind.Staff ? StaffHours : CitizenHours);
}
