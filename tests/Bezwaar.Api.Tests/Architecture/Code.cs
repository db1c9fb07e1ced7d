using System.Reflection;
using System.Runtime.CompilerServices;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Bezwaar.Api.Hosting;
using Bezwaar.Awb;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace Bezwaar.Api.Tests.Architecture;

/// <summary>The code itself, as the rules of the house look at it.</summary>
internal static class Code
{
    public const string Root = "Bezwaar.Api";
    public const string Features = Root + ".Features.";
    public const string Platform = Root + ".Platform.";

    public static readonly Assembly Api = typeof(Verbs).Assembly;
    public static readonly Assembly Awb = typeof(Fact).Assembly;

    /// <summary>Every type of the API with all that its code refers to.</summary>
    private static readonly Lazy<ArchUnitNET.Domain.Architecture> Loaded = new(() => new ArchLoader().LoadAssemblies(Api, Awb).Build());

    /// <summary>From each type to the types of this solution that it uses, nested types counted as their outermost one.</summary>
    public static IReadOnlyList<(string From, string To)> Uses { get; } =
    [
        .. Loaded.Value.Types
            .SelectMany(type => type.Dependencies.Select(dependency => (From: NameOf(type), To: NameOf(dependency.Target))))
            .Where(use => use.From != use.To && use.To.StartsWith("Bezwaar.", StringComparison.Ordinal))
            .Distinct(),
    ];

    /// <summary>The types that people wrote.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. Api.GetTypes().Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !type.Name.Contains('<', StringComparison.Ordinal))];

    public static IReadOnlyList<Type> TypesOfFeatures { get; } = [.. Types.Where(type => type.Namespace is { } space && (space + ".").StartsWith(Features, StringComparison.Ordinal))];

    /// <summary>The feature of a full type name: "Objections" of "Bezwaar.Api.Features.Objections.Objection"; null outside the features.</summary>
    public static string? FeatureOf(string fullName) =>
        fullName.StartsWith(Features, StringComparison.Ordinal) ? fullName[Features.Length..].Split('.')[0] : null;

    public static bool Implements(this Type type, Type definition) =>
        type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == definition);

    public static bool IsStatic(this Type type) => type is { IsAbstract: true, IsSealed: true };

    /// <summary>The folder that holds the solution.</summary>
    public static string Repository { get; } = FindRepository();

    private static string NameOf(IType type) => type.FullName.Split('+', '/')[0];

    private static string FindRepository([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { here, AppContext.BaseDirectory })
        {
            for (var folder = new FileInfo(start).Directory; folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Bezwaar.sln")))
                    return folder.FullName;
            }
        }

        throw new InvalidOperationException("The solution was not found above the tests.");
    }
}
