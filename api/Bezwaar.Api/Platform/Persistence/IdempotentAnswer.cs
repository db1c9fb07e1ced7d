using Bezwaar.Api.Platform.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>What a creating command answered, kept so that a retry gets the same.</summary>
internal sealed class IdempotentAnswer
{
    /// <summary>How long a retry is recognised.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(2);

    private static readonly CompiledQuery<Func<TenantDbContext, string, CancellationToken, Task<IdempotentAnswer?>>> ByKey = new(() =>
        EF.CompileAsyncQuery((TenantDbContext db, string key, CancellationToken _) =>
            db.Set<IdempotentAnswer>().AsNoTracking().FirstOrDefault(answer => answer.Key == key)));

    /// <summary>Caller, use case and the caller's key.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the command.</summary>
    public required byte[] RequestHash { get; init; }

    public required byte[] ProtectedAnswer { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The case that the answer is about; null where it is about none.</summary>
    public Guid? ObjectionId { get; init; }

    public static Task<IdempotentAnswer?> FindAsync(TenantDbContext db, string key, CancellationToken cancellationToken) => ByKey.For(db)(db, key, cancellationToken);
}

internal sealed class IdempotentAnswerTable : IEntityTypeConfiguration<IdempotentAnswer>, ITenantTable
{
    public void Configure(EntityTypeBuilder<IdempotentAnswer> builder)
    {
        builder.ToTable("IdempotentAnswers");
        builder.HasKey(answer => answer.Key);
        builder.Property(answer => answer.RequestHash).HasMaxLength(32);
        builder.HasIndex(answer => answer.CreatedAt);
        builder.HasIndex(answer => answer.ObjectionId);
    }
}

/// <summary>Copies of answers that are kept for a retry: encrypted, for two days.</summary>
internal sealed class IdempotentAnswersOfCase : ICaseData
{
    public string Part => "answersKeptForRetries";

    public IReadOnlyList<Type> Tables => [typeof(IdempotentAnswer)];

    public async Task<object> ReadAsync(TenantDbContext db, Guid objectionId, CancellationToken cancellationToken) =>
        await db.Set<IdempotentAnswer>()
            .Where(answer => answer.ObjectionId == objectionId)
            .OrderBy(answer => answer.CreatedAt)
            .Select(answer => new { answer.CreatedAt })
            .ToCaseRowsAsync(cancellationToken);

    public Task DestroyAsync(TenantDbContext db, IReadOnlyCollection<Guid> objectionIds, CancellationToken cancellationToken) =>
        db.Set<IdempotentAnswer>().Where(answer => objectionIds.Contains(answer.ObjectionId!.Value)).ExecuteDeleteAsync(cancellationToken);
}
