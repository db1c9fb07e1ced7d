#pragma warning disable EF9100 // As in ReadersMadeOnce.

using System.Linq.Expressions;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Tests.Hosting;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Persistence;

/// <summary>Functions inside a compiled query are made with the query, where they are the same in each run.</summary>
public sealed class ReadersMadeOnceTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_function_that_stands_on_its_own_is_made_once()
    {
        var run = await CompileAsync<Func<int, Func<int, int>>>(_ => number => number + 1);

        Assert.Same(run(1), run(2));
        Assert.Equal(4, run(1)(3));
    }

    [Fact]
    public async Task A_function_that_needs_what_is_around_it_is_made_in_each_run()
    {
        var run = await CompileAsync<Func<int, Func<int, int>>>(outer => number => outer + number);

        Assert.Equal((4, 5), (run(1)(3), run(2)(3)));
    }

    [Fact]
    public async Task A_function_that_is_data_stays_data()
    {
        var run = await CompileAsync<Func<int, Expression<Func<int, int>>>>(_ => number => number + 1);

        Assert.Equal(4, run(1).Compile()(3));
    }

    private async Task<T> CompileAsync<T>(Expression<T> query)
    {
        using var lease = await municipality.Host.Services.GetRequiredService<TenantDbContextFactory>().LeaseAsync(municipality.Tenant, TestContext.Current.CancellationToken);
        return ((Expression<T>)lease.Db.GetService<ILiftableConstantProcessor>().InlineConstants(query, supportsPrecompiledQuery: false)).Compile();
    }
}
