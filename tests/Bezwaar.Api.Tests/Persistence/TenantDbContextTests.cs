using Bezwaar.Api.Features.Decisions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using Bezwaar.Api.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>The one door to a municipality's database: bound to it, or shut.</summary>
public sealed class TenantDbContextTests(TestMunicipality here, Neighbour neighbour)
    : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    private readonly TestMunicipality there = neighbour.Municipality;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_context_that_was_never_bound_refuses_everything()
    {
        await using var db = here.Host.Services.GetRequiredService<DatabaseProviders>().Of(here.Tenant).CreateTenantContext();

        await RefusesEverythingAsync(db);
    }

    [Fact]
    public async Task A_context_that_was_given_back_refuses_everything()
    {
        TenantDbContext db;
        using (var lease = await LeaseAsync(here.Tenant))
        {
            db = lease.Db;
            Assert.NotNull(await db.Set<Decision>().Select(decision => decision.Reference).ToListAsync(Cancellation));
        }

        await RefusesEverythingAsync(db);
    }

    [Fact]
    public async Task Giving_back_twice_is_giving_back_once()
    {
        var first = await LeaseAsync(here.Tenant);
        first.Dispose();
        first.Dispose();

        using var one = await LeaseAsync(here.Tenant);
        using var other = await LeaseAsync(here.Tenant);

        Assert.NotSame(one.Db, other.Db);
        Assert.Throws<ObjectDisposedException>(() => first.Db);
    }

    [Fact]
    public async Task Disposing_a_leased_context_ends_nothing()
    {
        using var lease = await LeaseAsync(here.Tenant);
        await lease.Db.DisposeAsync();
        lease.Db.Dispose();

        using var other = await LeaseAsync(here.Tenant);

        Assert.NotSame(lease.Db, other.Db);
        Assert.NotNull(await lease.Db.Set<Decision>().Select(decision => decision.Reference).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_bound_context_cannot_be_bound_to_another_municipality()
    {
        using var lease = await LeaseAsync(here.Tenant);

        await Assert.ThrowsAsync<InvalidOperationException>(() => lease.Db.BindAsync(there.Tenant, Cancellation));

        Assert.Equal(here.Tenant, lease.Db.Tenant);
    }

    [Fact]
    public async Task Nothing_is_leased_without_a_municipality()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await LeaseAsync(null!));

        using var scope = here.Host.Services.CreateScope();
        Assert.Throws<InvalidOperationException>(scope.ServiceProvider.GetRequiredService<TenantDbContext>);
    }

    [Fact]
    public async Task A_scope_serves_one_municipality_for_good()
    {
        await using var scope = here.Host.Services.CreateTenantScope(here.Tenant);

        Assert.Throws<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<TenantScope>().Bind(there.Tenant));

        Assert.Throws<InvalidOperationException>(scope.ServiceProvider.GetRequiredService<TenantDbContext>);
        var bound = await scope.ServiceProvider.GetRequiredService<ScopedDatabase>().ReadAsync(() => Task.FromResult(scope.ServiceProvider.GetRequiredService<TenantDbContext>().Tenant), Cancellation);
        Assert.Equal(here.Tenant, bound);
    }

    [Fact]
    public async Task Nothing_blocks_a_thread_on_saving()
    {
        using var lease = await LeaseAsync(here.Tenant);

        Assert.Throws<NotSupportedException>(() => lease.Db.SaveChanges());
    }

    [Fact]
    public async Task What_one_lease_left_behind_the_next_one_does_not_see()
    {
        var reference = $"OMG-{Guid.NewGuid():N}";
        using (var lease = await LeaseAsync(here.Tenant))
        {
            var db = lease.Db;
            await db.Database.BeginTransactionAsync(Cancellation);
            db.Add(NewDecision(reference));
            await db.SaveChangesAsync(Cancellation);
            db.Add(NewDecision(reference + "-2"));
        }

        using var again = await LeaseAsync(here.Tenant);
        var next = again.Db;
        Assert.Empty(next.ChangeTracker.Entries());
        Assert.Null(next.Database.CurrentTransaction);
        Assert.False(await next.Set<Decision>().AnyAsync(decision => decision.Reference.StartsWith(reference), Cancellation));
    }

    [Fact]
    public async Task Many_leases_of_two_municipalities_at_once_never_see_each_others_data()
    {
        TestMunicipality[] both = [here, there];
        foreach (var municipality in both)
        {
            using var lease = await LeaseAsync(municipality.Tenant);
            var db = lease.Db;
            for (var row = 0; row < 5; row++)
                db.Add(NewDecision($"{municipality.Slug}-{Guid.NewGuid():N}"));
            await db.SaveChangesAsync(Cancellation);
        }

        var seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(
            async () =>
            {
                var leases = 0;
                for (var round = 0; round < 150; round++)
                {
                    // Two leases at once and in turns, so that contexts change hands all the time.
                    var (first, second) = (both[(worker + round) % 2], both[(worker + round + 1) % 2]);
                    using var one = await LeaseAsync(first.Tenant);
                    using var other = await LeaseAsync(second.Tenant);
                    foreach (var (municipality, db) in new[] { (first, one.Db), (second, other.Db) })
                    {
                        Assert.Empty(db.ChangeTracker.Entries());
                        Assert.Null(db.Database.CurrentTransaction);
                        Assert.Equal(municipality.Tenant.Id, db.Tenant.Id);
                        var references = await db.Set<Decision>().Where(decision => decision.Department == "Leases").ToListAsync(Cancellation);
                        Assert.Equal(5, references.Count);
                        Assert.All(references, decision => Assert.StartsWith(municipality.Slug, decision.Reference, StringComparison.Ordinal));
                        db.Add(NewDecision("never saved"));
                        leases++;
                    }
                }

                return leases;
            },
            Cancellation)));

        Assert.Equal(8 * 150 * 2, seen.Sum());
    }

    [Fact]
    public async Task Every_lease_writes_to_disk_before_it_answers_and_keeps_foreign_keys()
    {
        TestDatabase.OnlyOnSqlite("a server has this set for all.");
        for (var round = 0; round < 2; round++)
        {
            using var lease = await LeaseAsync(here.Tenant);
            var db = lease.Db;

            Assert.Equal("wal", await PragmaAsync(db, "journal_mode"));
            Assert.Equal("2", await PragmaAsync(db, "synchronous"));
            Assert.Equal("1", await PragmaAsync(db, "foreign_keys"));
        }
    }

    private ValueTask<DatabaseLease> LeaseAsync(Tenant tenant) => here.Host.Services.GetRequiredService<TenantDbContextFactory>().LeaseAsync(tenant, Cancellation);

    private static Decision NewDecision(string reference) => Decision.Register(
        reference, "omgevingsvergunning", new(2026, 3, 10), new(2026, 3, 10), new Addressee("M. de Boer", null), "Weigering", "Leases", DateTimeOffset.UtcNow);

    private static async Task<string> PragmaAsync(TenantDbContext db, string name)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name};";
        await db.Database.OpenConnectionAsync(Cancellation);
        return $"{await command.ExecuteScalarAsync(Cancellation)}";
    }

    private static async Task RefusesEverythingAsync(TenantDbContext db)
    {
        Assert.Throws<InvalidOperationException>(() => db.Tenant);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Set<Decision>().ToListAsync(Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Set<Decision>().CountAsync(Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Database.ExecuteSqlRawAsync("DELETE FROM \"Decisions\"", Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancellation));
    }
}
