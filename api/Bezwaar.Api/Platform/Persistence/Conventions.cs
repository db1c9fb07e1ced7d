using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Bezwaar.Api.Platform.Persistence;

/// <summary>What holds for every table on every provider.</summary>
internal static class Conventions
{
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(50);
        configuration.Properties<string>().HaveMaxLength(400);
    }

    /// <summary>
    /// Texts compare and sort by code point on every provider, as SQLite does by itself: pages, unique keys and look-ups
    /// mean the same everywhere. What is searched whatever its case and accents is stored normalised for it.
    /// </summary>
    public static void CollateTexts(this ModelBuilder model, string collation)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if ((property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType) == typeof(string))
                property.SetCollation(collation);
        }
    }

    /// <summary>
    /// Stores an immutable value as JSON text: for what is read and written as a whole and never filtered on.
    /// </summary>
    public static PropertyBuilder<T> StoredAsJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(
            new ValueConverter<T, string>(value => StoredJson.Write(value), text => StoredJson.Read<T>(text)),
            new ValueComparer<T>(
                (left, right) => StoredJson.Write(left) == StoredJson.Write(right),
                value => StoredJson.Write(value).GetHashCode(StringComparison.Ordinal),
                value => value));
        property.Metadata.SetMaxLength(null);
        return property;
    }

    /// <summary>Instants are stored in UTC, whatever offset they came with.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
        instant => instant.UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
}

/// <summary>The one JSON dialect of the database; apart from the API's, so that the wire may change without a migration.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AllowLeftOut } },
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>A null is not written, so nothing may be required on reading, whatever the type asks for.</summary>
    private static void AllowLeftOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.IsRequired = false;
    }

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;
}
