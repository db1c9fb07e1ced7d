using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Bezwaar.Browser.Tests.Hosting;

/// <summary>Somebody at a browser, at one municipality. What the browser complains of is kept.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri root;
    private readonly List<string> complaints = [];

    public Visitor(IBrowserContext context, IPage page, Uri root)
    {
        (this.context, Page, this.root) = (context, page, root);
        page.Console += (_, message) => Keep(message.Type is "error" or "warning", $"{message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => Keep(true, $"exception: {error}");
    }

    public IPage Page { get; }

    public string Slug => root.AbsolutePath.Trim('/');

    /// <summary>The path below the municipality, with query and fragment.</summary>
    public string Path => Page.Url[(root.ToString().Length - 1)..];

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>Another municipality in a second window of the same browser.</summary>
    public async Task<Visitor> BesideAsync(string slug)
    {
        var beside = new Visitor(context, await context.NewPageAsync(), new Uri(root, $"/{slug}/"));
        await beside.GoAsync("/");
        return beside;
    }

    public Uri To(string path) => new(root, path.TrimStart('/'));

    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(To(path).ToString());
        await SettleAsync();
    }

    /// <summary>Waits until the page has its heading and nothing is on its way.</summary>
    public async Task SettleAsync()
    {
        await Expect(Heading.First).ToBeVisibleAsync();
        await Expect(Page.Locator(".busy")).ToHaveCountAsync(0);
    }

    public Task ReadsAsync(string heading) => Expect(Heading).ToHaveTextAsync(heading);

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>An answer to a question of the form.</summary>
    public ILocator Radio(string question, string answer) =>
        Page.GetByRole(AriaRole.Radiogroup, new() { Name = question }).GetByLabel(answer, new() { Exact = true });

    /// <summary>Fills in the only day that the page asks.</summary>
    public Task FillDayAsync(DateOnly day) => FillDayAsync(Page.Locator("main"), day);

    public static async Task FillDayAsync(ILocator part, DateOnly day)
    {
        await part.GetByLabel("Dag", new() { Exact = true }).FillAsync($"{day.Day}");
        await part.GetByLabel("Maand", new() { Exact = true }).FillAsync($"{day.Month}");
        await part.GetByLabel("Jaar", new() { Exact = true }).FillAsync($"{day.Year}");
    }

    /// <summary>Signs in at the simulator of DigiD, from the sign-in page.</summary>
    public async Task SignInAsync(string bsn, string returnTo = "/mijn-bezwaren")
    {
        await GoAsync($"/aanmelden?returnTo={Uri.EscapeDataString(returnTo)}");
        await Link("Inloggen met DigiD").ClickAsync();
        await AnswerDigiDAsync(bsn);
    }

    public async Task AnswerDigiDAsync(string bsn)
    {
        await Page.FillAsync("#bsn", bsn);
        await Button("Aanmelden").ClickAsync();
        await SettleAsync();
    }

    /// <summary>Signs in by address, whatever the language of the pages is.</summary>
    public async Task EnterAsync(string bsn)
    {
        await Page.GotoAsync(To("auth/login?provider=digid&returnTo=/mijn-bezwaren").ToString());
        await AnswerDigiDAsync(bsn);
    }

    public async Task EnterAsStaffAsync(string role)
    {
        await Page.GotoAsync(To("auth/login?provider=medewerkers&returnTo=/medewerker").ToString());
        await ChooseStaffAsync(role);
    }

    public async Task SignInAsStaffAsync(string role)
    {
        await GoAsync("/aanmelden");
        await Link("Inloggen als medewerker").ClickAsync();
        await ChooseStaffAsync(role);
    }

    private async Task ChooseStaffAsync(string button)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
        await SettleAsync();
    }

    /// <summary>The browser complained of nothing: no error of a script, no violation of the content security policy.</summary>
    public void ComplainsOfNothing() => Assert.Empty(complaints);

    /// <summary>The same, where the host refused something that the page says: the browser reports each refusal.</summary>
    public void ComplainsOfNothingBut(params int[] statuses) =>
        Assert.DoesNotContain(complaints, complaint => !statuses.Any(status => complaint.Contains($"status of {status}", StringComparison.Ordinal)));

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    public Task SignOutElsewhereAsync() => context.ClearCookiesAsync();

    /// <summary>The provider's pages are not ours.</summary>
    private void Keep(bool matters, string complaint)
    {
        if (matters && !Page.Url.Contains("/dev-idp/", StringComparison.Ordinal))
            complaints.Add(complaint);
    }
}
