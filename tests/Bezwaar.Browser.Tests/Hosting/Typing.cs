using Microsoft.Playwright;

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>Somebody who has only a keyboard.</summary>
internal static class Typing
{
    /// <summary>What the element with the focus is called: by its label, or by its own text.</summary>
    private const string NameOfFocused = """
        () => {
          const element = document.activeElement;
          const group = element?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
          const own = element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
          return `${group}|${own}`;
        }
        """;

    /// <summary>Presses Tab until the control with this label or text has the focus, and sees that it shows.</summary>
    public static async Task TabToAsync(this IPage page, string name)
    {
        for (var press = 0; press < 60; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            var parts = (await page.EvaluateAsync<string>(NameOfFocused)).Split('|');
            if (!Array.Exists(parts, part => part.StartsWith(name, StringComparison.Ordinal)))
                continue;
            Assert.NotEqual("none", await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
            return;
        }

        Assert.Fail($"The keyboard does not reach \"{name}\".");
    }

    public static async Task TypeAtAsync(this IPage page, string name, string text)
    {
        await page.TabToAsync(name);
        await page.Keyboard.TypeAsync(text);
    }

    public static async Task PressAtAsync(this IPage page, string name, string key = "Enter")
    {
        await page.TabToAsync(name);
        await page.Keyboard.PressAsync(key);
    }
}
