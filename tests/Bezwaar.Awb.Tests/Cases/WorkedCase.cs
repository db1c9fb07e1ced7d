using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bezwaar.Awb.Tests.Cases;

/// <summary>One worked case of the law: input, expected outcome.</summary>
internal sealed record WorkedCase(string Id, JsonObject Input, JsonObject Expected)
{
    internal static IReadOnlyDictionary<string, WorkedCase> All { get; } = Load();

    internal string Kind => (string)Input["kind"]!;

    internal string? Text(string member) => (string?)Input[member];

    internal DateOnly Day(string member) => Build.Day((string)Input[member]!);

    internal DateOnly? DayOrNone(string member) => Build.DayOrNone((string?)Input[member]);

    internal bool Flag(string member) => (bool?)Input[member] ?? false;

    internal int? Number(string member) => (int?)Input[member];

    private static Dictionary<string, WorkedCase> Load()
    {
        using var stream = typeof(WorkedCase).Assembly.GetManifestResourceStream("deadline-cases.json")!;
        return JsonSerializer.Deserialize<JsonArray>(stream)!
            .Select(node => new WorkedCase((string)node!["id"]!, node["input"]!.AsObject(), node["expected"]!.AsObject()))
            .ToDictionary(one => one.Id);
    }
}
