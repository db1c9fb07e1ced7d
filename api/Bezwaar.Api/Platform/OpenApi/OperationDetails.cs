using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Identity;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Bezwaar.Api.Platform.OpenApi;

/// <summary>Adds to each operation what its conventions imply: headers, problems, examples and the scope that it needs.</summary>
internal sealed class OperationDetails(IOptions<JsonOptions> json) : IOperationFilter
{
    private const string Json = "application/json";
    private const string ProblemMediaType = "application/problem+json";

    /// <summary>Examples show what is there; what is null is left out.</summary>
    private readonly JsonSerializerOptions options = new(json.Value.SerializerOptions) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        AddHeaderParameters(operation, context);
        AddProblems(operation, context);
        AddResponseHeaders(operation);

        if (metadata.OfType<RequestExampleMetadata>().FirstOrDefault() is { } request && operation.RequestBody?.Content?.TryGetValue(Json, out var requestContent) is true)
            requestContent.Example = Serialize(request.Example, context.ApiDescription.ParameterDescriptions.First(parameter => parameter.Source.Id == "Body").Type);
        if (metadata.OfType<ResponseExampleMetadata>().FirstOrDefault() is { } response
            && operation.Responses?.FirstOrDefault(pair => pair.Key.StartsWith('2')).Value?.Content?.TryGetValue(Json, out var responseContent) is true)
        {
            responseContent.Example = Serialize(response.Example, response.Example.GetType());
        }

        if (metadata.OfType<PermissionMetadata>().FirstOrDefault() is { Permission: var permission })
            operation.Security = [.. WaysIn(permission).Select(way => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(way.Scheme, context.Document)] = way.Scopes })];
    }

    /// <summary>Which credentials can carry a permission.</summary>
    private static IEnumerable<(string Scheme, List<string> Scopes)> WaysIn(string permission)
    {
        if (Permissions.Scopes.ContainsKey(permission))
            yield return (OpenApiSetup.SecurityScheme, [permission]);
        if (Permissions.OfLinkHolder.Contains(permission) || Permissions.OfIntentionLinkHolder.Contains(permission) || Permissions.OfDraftHolder.Contains(permission))
            yield return (OpenApiSetup.AccessLinkSecurity, []);
        yield return (OpenApiSetup.SessionSecurity, []);
    }

    private JsonNode? Serialize(object example, Type type) => JsonSerializer.SerializeToNode(example, type, options);

    private static void AddHeaderParameters(OpenApiOperation operation, OperationFilterContext context)
    {
        operation.Parameters ??= [];
        foreach (var parameter in context.MethodInfo.GetParameters())
        {
            if (HeaderOf(parameter.ParameterType) is not { } header)
                continue;

            foreach (var generated in operation.Parameters.Where(generated => generated.Name == parameter.Name).ToList())
                operation.Parameters.Remove(generated);
            operation.Parameters.Add(header);
        }
    }

    private static OpenApiParameter? HeaderOf(Type type)
    {
        if (type == typeof(IfMatch))
            return Header("If-Match", "The ETag that was read. 428 where it is missing, 412 where somebody changed the resource since.", "\"1\"");
        if (type == typeof(IdempotencyKey))
            return Header(IdempotencyKey.Header, "A new value for each intended action, 8 to 100 visible ASCII characters; a retry sends the same one and acts once.", "6f1c2c0e-5d0e-4a51-9a6e-0c5d3f6c9a11");

        return type == typeof(UploadOffset) ? Header(UploadOffset.Header, "Bytes of the document that were received already: where this chunk starts.", "0") : null;
    }

    private static OpenApiParameter Header(string name, string description, string example) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = true,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = example,
    };

    /// <summary>Every operation may answer 400, 404 (an unknown municipality), 429, 500 and 503; the endpoint declares the others.</summary>
    private static void AddProblems(OpenApiOperation operation, OperationFilterContext context)
    {
        operation.Responses ??= [];
        foreach (var status in new[] { 400, 404, 429, 500, 503 })
            operation.Responses.TryAdd(status.ToString(CultureInfo.InvariantCulture), new OpenApiResponse());

        var schema = context.SchemaGenerator.GenerateSchema(typeof(ProblemJson), context.SchemaRepository);
        foreach (var (status, response) in operation.Responses.Where(pair => pair.Key[0] is '4' or '5'))
        {
            if (response is not OpenApiResponse problem)
                continue;

            problem.Description = DescriptionOf(status);
            problem.Content = new Dictionary<string, OpenApiMediaType> { [ProblemMediaType] = new() { Schema = schema } };
        }
    }

    private static void AddResponseHeaders(OpenApiOperation operation)
    {
        foreach (var (status, response) in operation.Responses!)
        {
            if (response is not OpenApiResponse concrete)
                continue;

            concrete.Headers ??= new Dictionary<string, IOpenApiHeader>();
            concrete.Headers["API-Version"] = TextHeader("Full version of the API.", ResponseHeadersMiddleware.ApiVersion);
            if (status == "429")
                concrete.Headers["Retry-After"] = TextHeader("Seconds to wait.", "60");
        }
    }

    private static OpenApiHeader TextHeader(string description, string example) =>
        new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = example };

    private static string DescriptionOf(string status) => status switch
    {
        "400" => "The request is not right; errors names every value that is not.",
        "401" => "No valid access token, session or access link.",
        "403" => "The token does not allow this, or belongs to another municipality.",
        "404" => "It does not exist, or the caller may not see it.",
        "409" => "Not possible in the state that the case is in, or the same request is still running.",
        "412" => "Somebody changed the resource since it was read.",
        "413" => "The body is too large.",
        "415" => "The body is not application/json.",
        "422" => "The request contradicts what is known, or the Idempotency-Key was used for another one.",
        "428" => "The If-Match header is missing.",
        "429" => "Too many requests.",
        "503" => "The municipality's data cannot be reached now, or the request took too long; nothing was carried out.",
        _ => "Something went wrong; nothing was carried out.",
    };
}
