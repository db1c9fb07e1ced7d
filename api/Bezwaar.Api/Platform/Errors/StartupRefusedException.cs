namespace Bezwaar.Api.Platform.Errors;

/// <summary>The host must not start as it is configured. Its reasons are for the person who configures it, and are all that is shown.</summary>
internal sealed class StartupRefusedException(params IReadOnlyList<string> reasons) : Exception(string.Join(Environment.NewLine, reasons))
{
    public IReadOnlyList<string> Reasons => reasons;
}
