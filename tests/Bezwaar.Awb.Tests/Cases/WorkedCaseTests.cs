using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Bezwaar.Awb.Tests.Cases;

public sealed class WorkedCaseTests
{
    public static TheoryData<string> Ids => [.. WorkedCase.All.Keys];

    [Fact]
    public void All_49_cases_are_run() => Assert.Equal(49, Ids.Count);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_expected_member_is_what_the_engine_computes(string id)
    {
        var one = WorkedCase.All[id];
        var actual = CaseMapping.Run(one);

        Assert.NotEmpty(one.Expected);
        foreach (var (member, expected) in one.Expected)
        {
            Assert.True(actual.TryGetValue(member, out var computed), $"{id}: '{member}' is expected but not mapped.");
            Assert.True(Same(expected, computed), $"{id}: '{member}' should be {Json(expected)} but is {JsonSerializer.Serialize(computed)}.");
        }
    }

    [Fact]
    public void A_kind_without_a_mapping_fails() =>
        Assert.Throws<NotSupportedException>(() =>
            CaseMapping.Run(new WorkedCase("X", new JsonObject { ["kind"] = "unknown" }, [])));

    private static string Json(JsonNode? node) => node?.ToJsonString() ?? "null";

    private static bool Same(JsonNode? expected, object? computed) =>
        JsonNode.DeepEquals(expected, JsonSerializer.SerializeToNode(computed));
}
