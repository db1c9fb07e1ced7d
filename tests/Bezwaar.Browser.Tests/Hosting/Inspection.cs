using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>
/// What holds of every page: WCAG 2.2 AA by axe, and no scrolling sideways at 320 px. SCREENSHOTS=directory keeps a picture of
/// each at 375 and 1280 px.
/// </summary>
internal static class Inspection
{
    private static readonly string? Screenshots = Environment.GetEnvironmentVariable("SCREENSHOTS");

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>Looks at a page; without a path at the page as it stands.</summary>
    public static async Task SeeAsync(this Visitor visitor, string name, string? path, string language)
    {
        if (path is not null)
            await visitor.GoAsync(path);
        Assert.Equal(language, await visitor.Page.GetAttributeAsync("html", "lang"));
        await visitor.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach((details) => { details.open = true })");

        foreach (var width in new[] { 320, 375, 1280 })
        {
            await visitor.Page.SetViewportSizeAsync(width, 900);
            var wide = await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"{visitor.Slug} {name} is {wide} px wide at {width} px.");
            if (Screenshots is not null && width != 320)
                await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, $"{name}-{visitor.Slug}-{language}-{width}.png"), FullPage = true });
        }

        var found = await visitor.Page.RunAxe(Rules);
        Assert.True(found.Passes.Length > 0, "axe looked at nothing.");
        Assert.True(found.Violations.Length == 0, $"{visitor.Slug} {name} ({language}): {string.Join("; ", found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help} {string.Join(", ", violation.Nodes.Select(node => node.Html))}"))}");
    }
}
