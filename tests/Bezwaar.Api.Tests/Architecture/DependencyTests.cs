using System.Text.RegularExpressions;

namespace Bezwaar.Api.Tests.Architecture;

/// <summary>Features use the platform, the platform uses no feature, and the law uses nothing.</summary>
public sealed class DependencyTests
{
    [Fact]
    public void The_rules_can_see_what_code_uses()
    {
        // Inside an asynchronous method, inside a lambda and in a signature: what the rules below must not miss.
        Assert.Contains(("Bezwaar.Api.Features.Objections.FileObjection", "Bezwaar.Api.Features.Decisions.Contracts.KnownDecision"), Code.Uses);
        Assert.Contains(("Bezwaar.Api.Features.Objections.ListObjections", "Bezwaar.Api.Platform.Endpoints.Paging"), Code.Uses);
        Assert.Contains(("Bezwaar.Api.Features.Objections.GetObjection", "Bezwaar.Api.Platform.Persistence.TenantDbContext"), Code.Uses);
    }

    [Fact]
    public void The_law_uses_nothing_but_the_framework()
    {
        var references = Code.Awb.GetReferencedAssemblies();
        var project = File.ReadAllText(Path.Combine(Code.Repository, "api", "Bezwaar.Awb", "Bezwaar.Awb.csproj"));

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
        Assert.DoesNotContain("PackageReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
    }

    [Fact]
    public void The_law_knows_no_clock_no_file_and_no_network()
    {
        var files = Directory.GetFiles(Path.Combine(Code.Repository, "api", "Bezwaar.Awb"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();

        Assert.True(files.Count > 20, $"Only {files.Count} files were found.");
        Assert.All(files, file => Assert.DoesNotMatch(@"\.(UtcNow|Now|Today)\b|\bTimeProvider\b|\bStopwatch\b|System\.(IO|Net)\b", File.ReadAllText(file)));
    }

    [Fact]
    public void The_platform_uses_no_feature()
    {
        var uses = Code.Uses.Where(use => use.From.StartsWith(Code.Platform, StringComparison.Ordinal)).ToList();

        Assert.True(uses.Count > 50, $"Only {uses.Count} uses were found.");
        Assert.DoesNotContain(uses, use => Code.FeatureOf(use.To) is not null);
        Assert.DoesNotContain(uses, use => use.To.StartsWith("Bezwaar.Api.Hosting.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_feature_uses_another_only_through_its_contracts()
    {
        var across = Code.Uses
            .Select(use => (use.From, use.To, Own: Code.FeatureOf(use.From), Other: Code.FeatureOf(use.To)))
            .Where(use => use.Own is not null && use.Other is not null && use.Own != use.Other)
            .ToList();

        Assert.NotEmpty(across);
        Assert.All(across, use => Assert.True(
            use.To.StartsWith($"{Code.Features}{use.Other}.Contracts.", StringComparison.Ordinal), $"{use.From} uses {use.To}, which is no contract."));
    }

    [Fact]
    public void Features_do_not_use_each_other_in_a_circle()
    {
        var next = Code.Uses
            .Select(use => (Own: Code.FeatureOf(use.From), Other: Code.FeatureOf(use.To)))
            .Where(use => use.Own is not null && use.Other is not null && use.Own != use.Other)
            .Distinct()
            .ToLookup(use => use.Own!, use => use.Other!);

        Assert.NotEmpty(next);
        foreach (var start in next)
            Assert.False(Reaches(start.Key, start.Key, []), $"{start.Key} uses itself through other features.");

        bool Reaches(string from, string goal, HashSet<string> seen) =>
            next[from].Any(other => other == goal || (seen.Add(other) && Reaches(other, goal, seen)));
    }

    [Fact]
    public void Only_hosting_uses_hosting()
    {
        var uses = Code.Uses.Where(use => use.To.StartsWith("Bezwaar.Api.Hosting.", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, use => Assert.Matches(new Regex(@"^(Bezwaar\.Api\.Hosting\.|Program$)"), use.From));
    }

    /// <summary>The gates before mail hold only where nothing goes around them.</summary>
    [Fact]
    public void Features_queue_mail_through_the_gates()
    {
        var uses = Code.Uses.Where(use => use.To == "Bezwaar.Api.Platform.Mail.MailQueue" && Code.FeatureOf(use.From) is not null).ToList();

        Assert.NotEmpty(uses);
        // About cases to addresses that were confirmed; the link to a draft, without anything personal.
        Assert.All(uses, use => Assert.Contains(use.From, new[] { "Bezwaar.Api.Features.Objections.Contracts.CaseEmail", "Bezwaar.Api.Features.FilingDrafts.DraftEmail" }));
    }
}
