using System.Reflection;
using Bezwaar.Api.Platform.Endpoints;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Bezwaar.Api.Platform.OpenApi;

/// <summary>Describes the values that <see cref="Word{T}"/> and <see cref="Day"/> read from the query, which otherwise show as any text.</summary>
internal sealed class QueryValueSchemas : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        foreach (var (name, type) in context.MethodInfo.GetParameters().SelectMany(ValuesOf))
        {
            var schema = type == typeof(Day) ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" }
                : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Word<>) ? context.SchemaGenerator.GenerateSchema(type.GenericTypeArguments[0], context.SchemaRepository)
                : null;
            if (schema is not null && operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase)) is { } described)
                described.Schema = schema;
        }
    }

    private static IEnumerable<(string? Name, Type Type)> ValuesOf(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<AsParametersAttribute>() is null
            ? [(parameter.Name, Plain(parameter.ParameterType))]
            : parameter.ParameterType.GetProperties().Select(property => ((string?)property.Name, Plain(property.PropertyType)));

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
