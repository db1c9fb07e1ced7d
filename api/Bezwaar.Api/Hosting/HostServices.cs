using System.Text.Json;
using System.Text.Json.Serialization;
using Bezwaar.Api.Features.Agreements;
using Bezwaar.Api.Features.ApiClients;
using Bezwaar.Api.Features.Calendar.Contracts;
using Bezwaar.Api.Features.ContactAttempts;
using Bezwaar.Api.Features.Documents;
using Bezwaar.Api.Features.FilingDrafts;
using Bezwaar.Api.Features.IntendedDecisions;
using Bezwaar.Api.Features.MediationReferrals;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Features.PersonalData;
using Bezwaar.Api.Features.Retention;
using Bezwaar.Api.Features.Settings;
using Bezwaar.Api.Features.Settings.Contracts;
using Bezwaar.Api.Features.TimeSpent;
using Bezwaar.Api.Features.TimeSpent.Contracts;
using Bezwaar.Api.Hosting.Demo;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Identity.SignIn;
using Bezwaar.Api.Platform.Logging;
using Bezwaar.Api.Platform.Mail;
using Bezwaar.Api.Platform.OpenApi;
using Bezwaar.Api.Platform.Persistence;
using Bezwaar.Api.Platform.Persistence.Sqlite;
using Bezwaar.Api.Platform.Privacy;
using Bezwaar.Api.Platform.Tenancy;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Hosting;

/// <summary>The composition root: every service of the host, of each of its verbs.</summary>
internal static class HostServices
{
    public static WebApplicationBuilder AddBezwaar(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<TimeProvider, MicrosecondClock>();
        services.Configure<PlatformOptions>(builder.Configuration.GetSection(PlatformOptions.Section));
        services.Configure<RateLimits>(builder.Configuration.GetSection("RateLimits"));

        AddPersistence(services, builder.Configuration);
        services.AddKeyProtection(builder.Configuration);
        services.AddSingleton<TenantDirectory>();
        services.AddScoped<TenantScope>();
        services.AddSingleton<SettingsRegister>();
        services.AddSingleton<MunicipalityKeys>();
        services.AddSingleton<PersonSealer>();
        services.AddSingleton<AccessLog>();
        services.AddAll<ICaseData>();
        services.AddAll<ICitizenQuestion>();
        services.AddAll<ICalendarSource>();
        services.AddSingleton<QuestionsToCitizen>();
        services.AddAll<ICaseCost>();
        services.AddTransient<CaseCosts>();
        services.AddDocuments(builder.Configuration);
        services.AddAuthorizationServer(builder.Environment);
        services.AddSignIn(builder.Configuration);
        services.AddMail(builder.Configuration);
        services.AddUseCases(builder.Configuration);
        services.AddScoped<ApiClientChange>();
        services.AddScoped<OwnSettings>();
        services.AddAll<IDecisionTypeUse>();
        services.AddTransient<ObjectionChange>();
        services.AddTransient<CaseEmail>();
        services.AddTransient<OutcomeMail>();
        services.AddSingleton<WithdrawalSettlement>();
        services.AddHostedService(provider => provider.GetRequiredService<WithdrawalSettlement>());
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, AccessLinkAuthentication>(AccessLinkScheme.Name, _ => { });
        services.AddTransient<ReferralChange>();
        services.AddTransient<OwnMediationChange>();
        services.AddTransient<AppointedReferralChange>();
        services.AddTransient<IntentionChange>();
        services.AddHostedService<IntendedDecisionSweep>();
        services.AddOptions<FilingDraftSettings>().BindConfiguration(FilingDraftSettings.Section)
            .Validate(settings => settings.AreUsable, "FilingDrafts: DaysKept must be 1 to 90.").ValidateOnStart();
        services.AddTransient<DraftEmail>();
        services.AddTransient<CaseDocuments>();
        services.AddHostedService<FilingDraftSweep>();
        services.AddTransient<CallbackChange>();
        services.AddTransient<AgreementChange>();
        services.AddTransient<PersonalDataExporter>();
        services.AddSingleton<Destruction>();
        services.AddHostedService(provider => provider.GetRequiredService<Destruction>());
        services.AddSingleton<DeadlineRefresh>();
        services.AddHostedService(provider => provider.GetRequiredService<DeadlineRefresh>());
        services.AddScoped<MunicipalityProvisioning>();
        services.AddScoped<MunicipalityMigrations>();
        services.AddScoped<MunicipalityMove>();
        services.AddScoped<DocumentBackup>();
        services.AddScoped<MunicipalityBackup>();
        services.AddScoped<MunicipalityRestore>();
        services.AddScoped<DemoData>();

        services.AddExceptionHandler<ExceptionProblems>();
        services.AddRateLimiter(_ => { });
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>>(provider =>
            new ConfigureOptions<RateLimiterOptions>(provider.GetRequiredService<IOptions<RateLimits>>().Value.Configure));
        services.Configure<GuessingLimits>(builder.Configuration.GetSection(GuessingLimits.Section));
        services.AddSingleton<GuessingLockout>();
        services.AddRequestLimits(builder.Configuration);
        // Reads a request at once instead of asking first whether there is one; costs 4 kB for each open connection.
        services.Configure<SocketTransportOptions>(options => options.WaitForDataBeforeAllocatingBuffer = false);
        services.AddTransportSecurity(builder.Configuration);
        builder.Logging.AddPrivateLogs();
        services.AddHealthChecks().AddCheck<DatabaseReadiness>("databases");
        services.AddCors();
        services.AddWebClient();
        services.AddOpenApiDocument();

        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options => ConfigureJson(options.SerializerOptions));
        return builder;
    }

    private static void AddPersistence(IServiceCollection services, IConfiguration configuration)
    {
        services.AddDatabaseProviders(configuration);
        services.AddOptions<DatabaseLimits>().BindConfiguration(DatabaseLimits.Section)
            .Validate(limits => limits.AreUsable, "Database: MaxConnections must be 4 to 10000, MaxConnectionsPerMunicipality 2 to MaxConnections, MaxWaitingCommands at least 1.")
            .ValidateOnStart();
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<CatalogDbContext>>().CreateDbContext());
        services.AddSingleton<TenantDbContextFactory>();
        services.AddSingleton<WriteGuard>();
        services.AddSingleton<TenantWriter>();
        services.AddScoped<ScopedDatabase>();
        services.AddTransient(provider => provider.GetRequiredService<ScopedDatabase>().Current);
        services.AddSingleton<DatabaseMigrator>();
        services.AddHostedService<ExpiredRowsSweep>();
    }

    private static void ConfigureJson(JsonSerializerOptions options)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowOutOfOrderMetadataProperties = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new StorableTextConverter());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }
}
