namespace Bezwaar.Api.Platform.Persistence;

/// <summary>
/// Marks a migration that takes away what an older build uses. During an upgrade two versions of the host serve the same
/// databases, so a change goes in two releases: one expands (adds beside what is there, and the code works with both), and
/// a later one contracts (drops or renames what the code of the release before no longer touches). Tests refuse a migration
/// that contracts and does not say since which version nothing uses it.
/// </summary>
/// <param name="unusedSince">The first version that did without what goes; it must have been released before this one.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ContractStepAttribute(string unusedSince) : Attribute
{
    public string UnusedSince => unusedSince;
}
