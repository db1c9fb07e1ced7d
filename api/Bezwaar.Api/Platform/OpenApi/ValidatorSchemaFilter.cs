using System.Text.Json;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Bezwaar.Api.Platform.OpenApi;

/// <summary>Writes into the schema of a request what its validator asks for: what is required, and how long a text may be.</summary>
internal sealed class ValidatorSchemaFilter(IServiceProvider services) : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { } properties } concrete
            || services.GetService(typeof(IValidator<>).MakeGenericType(context.Type)) is not IValidator validator)
        {
            return;
        }

        foreach (var rule in validator.CreateDescriptor().Rules.Where(rule => !rule.HasCondition && !rule.HasAsyncCondition))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(rule.PropertyName ?? "");
            if (!properties.TryGetValue(name, out var property))
                continue;

            foreach (var component in rule.Components.Where(component => !component.HasCondition && !component.HasAsyncCondition))
            {
                if (component.Validator is INotNullValidator or INotEmptyValidator)
                    (concrete.Required ??= new HashSet<string>()).Add(name);
                if (component.Validator is ILengthValidator { Max: > 0 } length && property is OpenApiSchema text)
                    text.MaxLength = length.Max;
            }
        }
    }
}
