using System.Reflection;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Identity.Partners;
using Bezwaar.Api.Platform.Identity.Sessions;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Bezwaar.Api.Platform.OpenApi;

/// <summary>The OpenAPI document of the API and the page that shows it, below each municipality.</summary>
internal static class OpenApiSetup
{
    /// <summary>Partner systems, by access token.</summary>
    public const string SecurityScheme = "partner";

    /// <summary>Whoever holds the access link of an objection.</summary>
    public const string AccessLinkSecurity = "accessLink";

    /// <summary>Whoever signed in with a browser.</summary>
    public const string SessionSecurity = "session";

    private const string DocumentName = "v1";

    public static void AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSingleton<ISerializerDataContractResolver>(provider =>
            new JsonSerializerDataContractResolver(provider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions));
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(DocumentName, new OpenApiInfo
            {
                Title = "Bezwaar",
                Version = ResponseHeadersMiddleware.ApiVersion,
                Description =
                    "Objections (bezwaren) against decisions of a Dutch municipality: from receipt to the informal solution or the decision. "
                    + "Every legal date explains itself. All texts for people are in Dutch, or in English with `Accept-Language: en`.\n\n"
                    + "A POST that creates takes an `Idempotency-Key`; a change takes the `ETag` that was read as `If-Match`. Errors are `application/problem+json`.",
                License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://eupl.eu/1.2/en/") },
            });
            options.DescribeAllParametersInCamelCase();
            options.UseAllOfToExtendReferenceSchemas();
            options.CustomSchemaIds(SchemaIds.For);
            options.UseOneOfForPolymorphism();
            options.SelectSubTypesUsing(type => type == typeof(Fact) ? FactSchemas.Types : []);
            options.MapType<TimeOnly>(() => new OpenApiSchema { Type = JsonSchemaType.String, Format = "time-local" });
            options.SchemaFilter<NullabilitySchemaFilter>();
            options.SchemaFilter<ValidatorSchemaFilter>();
            options.SchemaFilter<FactSchemas>();
            options.OperationFilter<OperationDetails>();
            options.OperationFilter<QueryValueSchemas>();
            options.DocumentFilter<DocumentShape>();
            foreach (var assembly in new[] { typeof(OpenApiSetup).Assembly, typeof(Fact).Assembly })
                options.IncludeXmlComments(assembly, includeControllerXmlComments: false);
        });
    }

    /// <summary>Serves the document: no login, for every origin.</summary>
    public static void MapOpenApiDocument(this IEndpointRouteBuilder routes) => routes
        .MapSwagger("/api/{documentName}/openapi.json", options => options.PreSerializeFilters.Add(Place))
        .RequireCors(policy => policy.AllowAnyOrigin().AllowAnyHeader().WithMethods("GET"));

    /// <summary>Shows the document at /api/docs of each municipality.</summary>
    public static void UseApiPage(this WebApplication app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api/docs") && context.RequestServices.GetRequiredService<TenantScope>().Current is not null,
        below => below.UseSwaggerUI(options =>
        {
            options.RoutePrefix = "api/docs";
            options.DocumentTitle = "Bezwaar API";
            options.SwaggerEndpoint($"../{DocumentName}/openapi.json", "Bezwaar v1");
        }));

    /// <summary>The document names the municipality and its own addresses.</summary>
    private static void Place(OpenApiDocument document, HttpRequest request)
    {
        var root = $"{request.Scheme}://{request.Host}{request.PathBase}";
        var municipality = request.HttpContext.RequestServices.GetRequiredService<TenantScope>().Tenant.Settings;
        document.Info.Title = $"Bezwaar – {municipality.Name}";
        document.Info.Contact = new OpenApiContact { Name = municipality.Name, Email = municipality.Contact.Email, Url = new Uri(root) };
        document.Servers = [new OpenApiServer { Url = root + EndpointConventions.ApiPrefix }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[AccessLinkSecurity] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = AccessLinkScheme.Name,
            Description = "The access link of one objection, intended decision or draft: `Authorization: AccessLink token`, with the token that its receipt, letter or mail holds.",
        };
        document.Components.SecuritySchemes[SessionSecurity] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = SessionCookie.CookieName,
            Description = "Whoever signed in at `/auth/login`. What changes something needs the anti-forgery header too; see `/auth/session`.",
        };
        document.Components.SecuritySchemes[SecurityScheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "Partner systems of this municipality: client credentials, with a secret or a signed assertion (private_key_jwt).",
            Flows = new OpenApiOAuthFlows
            {
                ClientCredentials = new OpenApiOAuthFlow
                {
                    TokenUrl = new Uri($"{root}/{AuthorizationServer.TokenPath}"),
                    Scopes = Permissions.Scopes.ToDictionary(),
                },
            },
        };
    }
}
