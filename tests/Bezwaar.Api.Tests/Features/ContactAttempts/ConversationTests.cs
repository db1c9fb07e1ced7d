using System.Net;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.ContactAttempts;

/// <summary>What came of the first call is recorded with the attempt, and the guide has the same five parts.</summary>
public sealed class ConversationTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly object Conversation = new
    {
        parts = new[] { "story", "introduction", "story" },
        consentToInformal = true,
        interests = "Wil licht op zolder.",
        optionsDiscussed = new[] { "mediation", "explanation" },
        chosenRoute = "conversation-with-department",
        effectOnTerms = "runs-on",
    };

    [Fact]
    public async Task What_came_of_the_conversation_stands_with_the_attempt()
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var registered = (await municipality.CaseSystem.AttemptAsync(objection, Attempt("reached", Conversation))).Is(HttpStatusCode.Created);

        Assert.Equal(registered.Text, (await municipality.CaseSystem.ReadAsync($"objections/{objection}/contact-attempts/{registered.Get("id")}")).Text);
        Assert.Equal("""["introduction","story"]""", registered.Get("conversation.parts"));
        Assert.Equal("""["explanation","mediation"]""", registered.Get("conversation.optionsDiscussed"));
        Assert.Equal("conversation-with-department", registered.Get("conversation.chosenRoute"));
        Assert.Equal("runs-on", registered.Get("conversation.effectOnTerms"));
        Assert.Equal("true", registered.Get("conversation.consentToInformal"));
        Assert.Equal("Wil licht op zolder.", registered.Get("conversation.interests"));
    }

    [Theory]
    [InlineData("no-answer")]
    [InlineData("declined")]
    public async Task Without_contact_there_was_no_conversation(string result)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var refused = await municipality.CaseSystem.AttemptAsync(objection, Attempt(result, Conversation));

        Assert.Equal(["#/conversation"], refused.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
    }

    [Theory]
    [InlineData("mediation", false, false)]
    [InlineData("new-decision", null, false)]
    [InlineData("mediation", true, true)]
    [InlineData("formal", false, true)]
    [InlineData("explanation", null, true)]
    public async Task An_informal_route_needs_the_consent_of_the_objector(string chosenRoute, bool? consentToInformal, bool isTaken)
    {
        var objection = await municipality.CaseSystem.FileAsync(Journeys.CounterFiling());

        var answer = await municipality.CaseSystem.AttemptAsync(objection, Attempt("reached", new { consentToInformal, chosenRoute }));

        answer.Is(isTaken ? HttpStatusCode.Created : HttpStatusCode.BadRequest);
        if (!isTaken)
            Assert.Equal(["#/conversation/consentToInformal"], answer.Pointers);
    }

    [Fact]
    public async Task The_guide_has_five_parts_in_both_languages()
    {
        var guide = (await municipality.CaseSystem.ReadAsync("call-guide")).Is(HttpStatusCode.OK);

        var parts = guide.Json.GetProperty("parts").EnumerateArray().ToList();
        Assert.Equal(["introduction", "story", "interest", "route", "agreements"], parts.Select(part => part.Get("part")));
        Assert.All(parts, part => Assert.NotEmpty(part.GetProperty("questions").EnumerateArray()));
        Assert.All(parts.SelectMany(part => part.GetProperty("questions").EnumerateArray()), question => Assert.False(string.IsNullOrEmpty(question.Get("nl")) || string.IsNullOrEmpty(question.Get("en"))));
    }

    private static object Attempt(string result, object conversation) =>
        new { channel = "phone", result, attemptedAt = "2026-04-22T08:30:00Z", minutesSpent = 18, by = "j.jansen", conversation };
}
