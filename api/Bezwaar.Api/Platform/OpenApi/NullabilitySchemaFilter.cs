using System.Reflection;
using System.Text.Json;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Bezwaar.Api.Platform.OpenApi;

/// <summary>What cannot be null in C# is required and not nullable in the document, and the other way round.</summary>
internal sealed class NullabilitySchemaFilter : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties } concrete)
            return;

        var nullability = new NullabilityInfoContext();
        foreach (var property in context.Type.GetProperties())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (!properties.TryGetValue(name, out var described) || described is not OpenApiSchema text)
                continue;

            if (nullability.Create(property).ReadState is NullabilityState.NotNull)
            {
                text.Type &= ~JsonSchemaType.Null;
                (concrete.Required ??= new HashSet<string>()).Add(name);
            }
            else
            {
                concrete.Required?.Remove(name);
            }

            if (text.AllOf is { Count: > 0 } && concrete.Required?.Contains(name) is not true)
            {
                // OpenAPI 3.0 lets a property be nullable only where it says its type too.
                text.Type = JsonSchemaType.Null | (IsEnum(property.PropertyType) ? JsonSchemaType.String : JsonSchemaType.Object);
            }
        }
    }

    private static bool IsEnum(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsEnum;
}
