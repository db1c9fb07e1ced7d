using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Architecture;

/// <summary>A table that belongs to a case is in the export to its person and goes with the case, or the build fails.</summary>
public sealed class CaseDataTests(BezwaarHost host)
{
    private readonly List<ICaseData> parts = [.. host.Services.GetServices<ICaseData>()];

    [Fact]
    public void Every_table_that_belongs_to_a_case_is_covered()
    {
        using var db = Models.NewTenantContext();
        var ofCases = db.Model.GetEntityTypes()
            .Where(entity => entity.ClrType == typeof(Objection)
                || entity.FindProperty("ObjectionId") is not null
                || entity.FindProperty("CaseId") is not null
                || entity.GetForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(Objection)))
            .Select(entity => entity.ClrType.Name)
            .ToList();

        Assert.True(ofCases.Count >= 9, $"Only {ofCases.Count} were found.");
        Assert.Empty(ofCases.Except(parts.SelectMany(part => part.Tables).Select(type => type.Name)));
    }

    [Fact]
    public void Every_part_is_discovered_and_has_a_name_of_its_own()
    {
        var written = Code.Types.Where(type => type is { IsClass: true, IsAbstract: false } && typeof(ICaseData).IsAssignableFrom(type)).ToList();

        Assert.True(written.Count >= 5, $"Only {written.Count} were found.");
        Assert.Equal(written.Count, parts.Count);
        Assert.Equal(parts.Count, parts.Select(part => part.Part).Distinct().Count());
        Assert.All(parts, part => Assert.Matches("^[a-z][a-zA-Z]+$", part.Part));
        Assert.Equal(parts.Sum(part => part.Tables.Count), parts.SelectMany(part => part.Tables).Distinct().Count());
    }
}
