using System.Reflection;
using System.Text.Json.Serialization;
using Bezwaar.Awb;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Bezwaar.Api.Platform.OpenApi;

/// <summary>Describes the facts as a choice by their type.</summary>
internal sealed class FactSchemas : ISchemaFilter
{
    private static readonly JsonDerivedTypeAttribute[] Derived = [.. typeof(Fact).GetCustomAttributes<JsonDerivedTypeAttribute>()];

    public static IEnumerable<Type> Types => Derived.Select(derived => derived.DerivedType);

    public static string? DiscriminatorOf(Type type) => Derived.FirstOrDefault(derived => derived.DerivedType == type)?.TypeDiscriminator as string;

    /// <summary>The type of each fact is one fixed word; each stands by itself, since nothing is shared but that.</summary>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema concrete || DiscriminatorOf(context.Type) is not { } word)
            return;

        concrete.AllOf = null;
        concrete.Properties ??= new Dictionary<string, IOpenApiSchema>();
        concrete.Properties["type"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [word] };
        concrete.Required ??= new HashSet<string>();
        concrete.Required.Add("type");
    }
}
