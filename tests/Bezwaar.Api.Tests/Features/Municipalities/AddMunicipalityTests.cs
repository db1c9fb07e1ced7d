using System.Net;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using ErrorOr;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Features.Municipalities;

/// <summary>A municipality is there as a whole or not at all, wherever adding it was broken off.</summary>
public sealed class AddMunicipalityTests(TestMunicipality other) : IClassFixture<TestMunicipality>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_any_step_nobody_sees_it_and_the_same_again_finishes_it()
    {
        var slug = NewSlug();
        var interruption = new Interruption();
        await using var adding = other.Host.WithClock(TimeProvider.System, services =>
        {
            services.ConfigureDatabases(options => options.AddInterceptors(interruption));
            services.ConfigureCatalog(options => options.AddInterceptors(interruption));
        });
        using var visitor = other.Host.ClientOf(slug);
        var kills = 0;

        for (var statements = 0; ; statements += 3)
        {
            interruption.After(statements);
            var added = await TryAddAsync(adding, slug);
            if (added is { IsError: false })
                break;

            Assert.True(interruption.Came, $"{statements}: {added?.FirstError.Description}");
            kills++;
            interruption.After(int.MaxValue);
            (await visitor.ReadAsync("municipality")).Is(HttpStatusCode.NotFound);
            Assert.DoesNotContain(await adding.Services.GetRequiredService<TenantDirectory>().AllAsync(Cancel), tenant => tenant.Slug == slug);
        }

        Assert.True(kills > 5, $"Only {kills} steps were interrupted.");
        interruption.After(int.MaxValue);
        using var citizen = adding.ClientOf(slug);
        await citizen.FileAsync();
        Assert.Equal(MunicipalityProvisioning.SlugTaken.Code, (await TryAddAsync(adding, slug))!.Value.FirstError.Code);
    }

    [Fact]
    public async Task Who_says_it_otherwise_the_second_time_gets_that()
    {
        var (slug, interruption) = (NewSlug(), new Interruption());
        await using var adding = other.Host.WithClock(TimeProvider.System, services => services.ConfigureDatabases(options => options.AddInterceptors(interruption)));
        interruption.After(0);
        Assert.Null(await TryAddAsync(adding, slug));

        interruption.After(int.MaxValue);
        var added = await TryAddAsync(adding, slug, name: "Gemeente Beter");

        Assert.Equal("Gemeente Beter", added!.Value.Value.Settings.Name);
    }

    [Fact]
    public async Task A_database_that_holds_data_already_is_not_taken_over()
    {
        var slug = NewSlug();
        await using var scope = other.Host.Services.CreateAsyncScope();
        (await TryAddAsync(other.Host, slug))!.Value.Switch(_ => { }, errors => Assert.Fail(errors[0].Description));
        await using var copy = other.Host.With();
        using var citizen = copy.ClientOf(slug);
        await citizen.FileAsync();
        var catalog = scope.ServiceProvider.GetRequiredService<CatalogDbContext>();
        await catalog.Municipalities.Where(municipality => municipality.Slug == slug).ExecuteDeleteAsync(Cancel);

        var again = await TryAddAsync(other.Host, slug);

        Assert.Equal(MunicipalityProvisioning.DatabaseInUse.Code, again!.Value.FirstError.Code);
    }

    private static string NewSlug() => $"a{Guid.NewGuid():N}"[..20];

    /// <summary>Null where it was killed.</summary>
    private async Task<ErrorOr<Tenant>?> TryAddAsync(WebApplicationFactory<Program> host, string slug, string? name = null)
    {
        await using var scope = host.Services.CreateAsyncScope();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<MunicipalityProvisioning>()
                .AddAsync(slug, "GM9999", [], other.Tenant.Settings with { Name = name ?? $"Gemeente {slug}" }, Cancel);
        }
        catch (Exception exception) when (exception is IOException or DbUpdateException { InnerException: IOException })
        {
            return null;
        }
    }
}
