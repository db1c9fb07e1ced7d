using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.Guidance;

/// <summary>Where a tree comes from.</summary>
public enum GuidanceOrigin
{
    /// <summary>The municipality wrote it.</summary>
    Own,

    /// <summary>The platform comes with it.</summary>
    BuiltIn,

    /// <summary>It is the one for all decisions; this type of decision has no other.</summary>
    General,
}

/// <summary>Which tree is for which type of decision: the municipality's own, otherwise one that the platform comes with.</summary>
internal static class GuidanceTrees
{
    /// <summary>The subject of the tree for every decision without one of its own.</summary>
    public const string General = "default";

    /// <summary>The rows of these subjects, and of the tree for all decisions.</summary>
    public static Task<List<OwnGuidance>> OwnGuidanceAsync(this TenantDbContext db, string subject, CancellationToken cancellationToken) =>
        db.Set<OwnGuidance>().Where(own => own.Subject == subject || own.Subject == General).ToListAsync(cancellationToken);

    /// <summary>The tree of a subject; 404 where the municipality knows no such type of decision.</summary>
    public static ErrorOr<GuidanceTreeView> For(string subject, IReadOnlyList<OwnGuidance> rows, MunicipalitySettings settings)
    {
        if (subject != General && !settings.Knows(subject))
            return Problems.Errors.NotFound;

        var own = rows.FirstOrDefault(row => row.Subject == subject);
        var (origin, tree) = own?.Tree is { } written ? (GuidanceOrigin.Own, written)
            : BuiltInFor(subject, settings) is { } builtIn ? (GuidanceOrigin.BuiltIn, builtIn)
            : (GuidanceOrigin.General, rows.FirstOrDefault(row => row.Subject == General)?.Tree ?? BuiltInGuidance.Tree);
        return new GuidanceTreeView(subject, own?.Version ?? 0, origin, own?.ChangedAt, own?.ChangedBy, tree);
    }

    /// <summary>Changes the tree of a subject; without a tree it goes back to the one that it would have had.</summary>
    public static async Task<ErrorOr<GuidanceTreeView>> ChangeAsync(
        this TenantDbContext db, string subject, IfMatch ifMatch, GuidanceTree? tree, MunicipalitySettings settings, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await db.OwnGuidanceAsync(subject, cancellationToken);
        return For(subject, rows, settings).Then(current => ifMatch.Check(current.Version)).Then(_ =>
        {
            var own = rows.FirstOrDefault(row => row.Subject == subject);
            if (own is null)
            {
                rows.Add(own = OwnGuidance.Begin(subject));
                db.Add(own);
            }

            own.Change(tree, by, now);
            return For(subject, rows, settings);
        });
    }

    private static GuidanceTree? BuiltInFor(string subject, MunicipalitySettings settings) =>
        subject == General ? BuiltInGuidance.Tree
        : settings.RegimeOf(subject) is Regime.MunicipalTax ? BuiltInTaxGuidance.Tree
        : null;
}
