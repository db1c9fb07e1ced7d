using System.Text.RegularExpressions;
using AutoMapper;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Architecture;

/// <summary>The shape of a use case, and the few other rules that a reader relies on.</summary>
public sealed class HouseRuleTests(BezwaarHost host)
{
    private static readonly List<Type> Endpoints = [.. Code.Types.Where(type => type.Implements(typeof(IEndpoint<>)))];
    private static readonly List<Type> Handlers = [.. Code.Types.Where(type => type.Implements(typeof(IRequestHandler<,>)))];
    private static readonly List<Type> Validators = [.. Code.Types.Where(type => type is { IsAbstract: false } && typeof(IValidator).IsAssignableFrom(type))];

    [Fact]
    public void Endpoints_handlers_and_validators_are_internal_and_sealed()
    {
        Assert.True(Endpoints.Count > 20 && Handlers.Count > 20 && Validators.Count > 10, $"{Endpoints.Count}, {Handlers.Count}, {Validators.Count} were found.");
        Assert.All(Endpoints.Concat(Handlers).Concat(Validators), type =>
        {
            Assert.True(type.IsSealed, $"{type.FullName} is not sealed.");
            Assert.False(type.IsVisible, $"{type.FullName} can be seen outside the assembly.");
        });
    }

    [Fact]
    public void A_use_case_is_one_static_class_with_its_endpoint_and_its_handler()
    {
        var useCases = Endpoints.Concat(Handlers).Where(type => type != typeof(FrontDoor)).Select(type => type.DeclaringType ?? type).Distinct().ToList();

        Assert.True(useCases.Count > 20, $"Only {useCases.Count} use cases were found.");
        Assert.All(useCases, useCase =>
        {
            Assert.True(useCase.IsStatic(), $"{useCase.FullName} is not static.");
            var nested = useCase.GetNestedTypes(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic);
            Assert.Single(nested, type => type.Name == "Endpoint" && type.Implements(typeof(IEndpoint<>)));
            Assert.Single(nested, type => type.Name == "Handler" && type.Implements(typeof(IRequestHandler<,>)));
            Assert.Single(nested, type => type.Name is "Command" or "Query");
        });
    }

    [Fact]
    public void A_use_case_is_one_file_of_its_own_name()
    {
        var useCases = Handlers.Select(handler => handler.DeclaringType!).ToList();

        Assert.NotEmpty(useCases);
        Assert.All(useCases, useCase =>
        {
            var file = Path.Combine(Code.Repository, "api", "Bezwaar.Api", "Features", Code.FeatureOf(useCase.FullName!)!, $"{useCase.Name}.cs");
            Assert.True(File.Exists(file), $"{file} does not exist.");
            Assert.InRange(File.ReadLines(file).Count(), 1, 170);
        });
    }

    [Fact]
    public void What_changes_data_is_a_command_and_what_reads_is_a_query()
    {
        var requests = Handlers.Select(handler => handler.GetInterfaces()
            .Single(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)).GetGenericArguments()[0]).ToList();

        Assert.NotEmpty(requests);
        Assert.All(requests, request => Assert.True(
            request.Name == "Command" ? typeof(ICommand).IsAssignableFrom(request) : request.Implements(typeof(IQuery<>)) || request.Implements(typeof(IQueryWithoutDatabase<>)), $"{request.FullName} is neither."));
    }

    /// <summary>What does not say that it is about a case would stay out of the case's access log.</summary>
    [Fact]
    public void Every_command_and_query_with_the_id_of_a_case_says_so_to_the_access_log()
    {
        var requests = Code.TypesOfFeatures.Where(type => type.Name is "Command" or "Query" && type.GetProperty("ObjectionId") is not null).ToList();

        Assert.True(requests.Count > 20, $"Only {requests.Count} were found.");
        Assert.All(requests, request => Assert.True(typeof(ICaseRequest).IsAssignableFrom(request), $"{request.FullName} is no ICaseRequest."));
    }

    [Fact]
    public void Every_operation_below_a_case_takes_the_id_of_that_case()
    {
        var below = Route.AllOf(host).Where(route => route.Pattern.Contains("/objections/{", StringComparison.Ordinal)).ToList();

        Assert.True(below.Count > 20, $"Only {below.Count} were found.");
        Assert.All(below, route => Assert.Contains("/objections/{objectionId}", route.Pattern, StringComparison.Ordinal));
    }

    [Fact]
    public void Aggregates_keep_their_setters_to_themselves()
    {
        using var db = Models.NewTenantContext();
        var entities = db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => Code.FeatureOf(type.FullName!) is not null).ToList();

        Assert.True(entities.Count >= 6, $"Only {entities.Count} entities were found.");
        Assert.All(entities, entity => Assert.All(entity.GetProperties(), property => Assert.True(
            property.SetMethod is not { IsPublic: true } setter || setter.ReturnParameter.GetRequiredCustomModifiers().Length > 0,
            $"{entity.Name}.{property.Name} can be set from outside.")));
    }

    [Fact]
    public void Nothing_has_a_name_that_says_nothing()
    {
        Assert.True(Code.TypesOfFeatures.Count > 100, $"Only {Code.TypesOfFeatures.Count} types were found.");
        Assert.DoesNotContain(Code.TypesOfFeatures, type => Regex.IsMatch(type.Name, "(Helpers?|Utils?|Utilities|Managers?|Services?|Common)$"));
        Assert.DoesNotContain(Code.Types, type => Regex.IsMatch(type.Namespace ?? "", @"\.(Helpers?|Utils?|Common|Services|Managers)(\.|$)"));
    }

    [Fact]
    public void An_interface_has_more_than_one_implementation_or_belongs_to_the_platforms_plumbing()
    {
        var interfaces = Code.TypesOfFeatures.Where(type => type.IsInterface).ToList();

        Assert.True(Code.TypesOfFeatures.Count > 100);
        Assert.All(interfaces, contract => Assert.True(
            Code.Types.Count(type => type is { IsClass: true, IsAbstract: false } && contract.IsAssignableFrom(type)) > 1, $"{contract.FullName} has one implementation."));
    }

    [Fact]
    public void The_program_is_a_page()
    {
        var file = Path.Combine(Code.Repository, "api", "Bezwaar.Api", "Program.cs");

        Assert.InRange(File.ReadLines(file).Count(), 1, 79);
    }

    [Fact]
    public void Every_mapping_is_complete()
    {
        var mapping = host.Services.GetRequiredService<MapperConfiguration>();

        Assert.True(Code.Types.Count(type => type.IsSubclassOf(typeof(Profile))) >= 4);
        mapping.AssertConfigurationIsValid();
    }

    [Fact]
    public void Mappings_go_to_views_alone()
    {
        using var db = Models.NewTenantContext();
        var entities = db.Model.GetEntityTypes().Select(entity => entity.ClrType).ToHashSet();
        var maps = AutoMapper.Internal.InternalApi.Internal(host.Services.GetRequiredService<MapperConfiguration>()).GetAllTypeMaps();

        Assert.NotEmpty(maps);
        Assert.All(maps, map => Assert.DoesNotContain(map.DestinationType, entities));
    }

    [Fact]
    public void The_migrations_of_every_provider_hold_the_whole_model()
    {
        foreach (var context in Models.AllContexts())
        {
            using (context)
            {
                Assert.NotEmpty(context.Database.GetMigrations());
                Assert.False(context.Database.HasPendingModelChanges(), $"Add a migration ({context.GetType().Name}): infra/add-migration.sh.");
            }
        }
    }

    [Fact]
    public void The_catalogue_holds_no_table_of_a_feature_and_the_municipalities_none_of_the_catalogue()
    {
        using var municipality = Models.NewTenantContext();
        using var catalog = Models.NewCatalogContext();
        var inCatalog = catalog.Model.GetEntityTypes().Select(entity => entity.ClrType).ToList();
        var inMunicipality = municipality.Model.GetEntityTypes().Select(entity => entity.ClrType).ToList();

        Assert.NotEmpty(inCatalog);
        Assert.NotEmpty(inMunicipality);
        Assert.DoesNotContain(inCatalog, type => Code.FeatureOf(type.FullName!) is not null);
        Assert.Empty(inCatalog.Intersect(inMunicipality));
    }
}
