using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Features.WorklistViews;

/// <summary>A worklist that somebody gave a name. Its owner's alone, unless it is shared with all colleagues.</summary>
internal sealed class WorklistView
{
    public const int MostOfOne = 30;

    private WorklistView() { }

    public Guid Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Identifier of whose it is, as signed in.</summary>
    public string Owner { get; private set; } = "";

    /// <summary>Unique among the owner's.</summary>
    public string Name { get; private set; } = "";

    public WorklistFilter Filter { get; private set; } = new();

    /// <summary>The order, as listObjections takes it; null for the one that goes with the filter.</summary>
    public string? Sort { get; private set; }

    public bool IsShared { get; private set; }

    public static WorklistView Save(string owner, string name, WorklistFilter filter, string? sort, bool isShared, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Version = 1,
        Owner = owner,
        Name = name.Trim(),
        Filter = filter.Simplified,
        Sort = sort,
        IsShared = isShared,
    };

    public void Change(string name, WorklistFilter filter, string? sort, bool isShared)
    {
        Version++;
        (Name, Filter, Sort, IsShared) = (name.Trim(), filter.Simplified, sort, isShared);
    }

    internal static class Errors
    {
        public static readonly Error NameTaken = Problem.Conflict(
            "view-name-taken", "U hebt al een weergave met deze naam. Kies een andere naam.", "You have a view of this name already. Choose another name.");

        public static readonly Error TooMany = Problem.Unprocessable(
            "too-many-views", $"U hebt al {MostOfOne} weergaven. Verwijder er eerst een.", $"You have {MostOfOne} views already. Remove one first.");

        public static readonly Error SharingNotAllowed = Problem.Forbidden(
            "sharing-not-allowed", "Alleen een coördinator kan een weergave delen.", "Only a coordinator can share a view.");
    }
}

internal static class WorklistViewQueries
{
    /// <summary>The views of one owner: the only ones that he or she can change.</summary>
    public static IQueryable<WorklistView> ViewsOf(this TenantDbContext db, string owner) => db.Set<WorklistView>().Where(view => view.Owner == owner);

    public static Task<bool> IsNameTakenAsync(this TenantDbContext db, string owner, string name, Guid? except, CancellationToken cancellationToken)
    {
        var trimmed = name.Trim();
        return db.ViewsOf(owner).AnyAsync(view => view.Name == trimmed && view.Id != except, cancellationToken);
    }
}

internal sealed class WorklistViewTable : IEntityTypeConfiguration<WorklistView>, ITenantTable
{
    public void Configure(EntityTypeBuilder<WorklistView> builder)
    {
        builder.ToTable("WorklistViews");
        builder.Property(view => view.Version).IsConcurrencyToken();
        builder.Property(view => view.Owner).HasMaxLength(100);
        builder.Property(view => view.Name).HasMaxLength(WorklistViewBody.LongestName);
        builder.Property(view => view.Filter).StoredAsJson();
        builder.Property(view => view.Sort).HasMaxLength(20);
        builder.HasIndex(view => new { view.Owner, view.Name }).IsUnique();
        builder.HasIndex(view => new { view.IsShared, view.Name });
    }
}
