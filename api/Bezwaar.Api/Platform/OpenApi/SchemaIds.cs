namespace Bezwaar.Api.Platform.OpenApi;

/// <summary>Names of schemas: a type inside a use case is named after it ("FileObjection.Body" is "FileObjectionRequest").</summary>
internal static class SchemaIds
{
    public static string For(Type type)
    {
        if (type.IsConstructedGenericType)
            return string.Concat(type.GetGenericArguments().Select(For)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];

        var name = type.Name switch
        {
            "Body" => "Request",
            _ when type.Name.EndsWith("Body", StringComparison.Ordinal) => type.Name[..^"Body".Length] + "Input",
            _ => type.Name,
        };
        return type.DeclaringType is { } useCase ? useCase.Name + name : name;
    }
}
