using System.Net;
using Bezwaar.Api.Features.MediationReferrals;
using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Features.MediationReferrals;

/// <summary>The questions beforehand: what they advise, and what a proposal against the advice needs.</summary>
public sealed class SuitabilityTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    private static readonly string[] SpeakFor = ["parties-go-on-together", "more-than-this-decision", "everybody-wants-to-talk", "authority-has-room"];
    private static readonly string[] Questions = [.. SpeakFor, "others-cannot-take-part", "ruling-needed", "simpler-way-open", "unsafe"];

    /// <summary>Answers that advise mediation, but for the questions that are answered otherwise.</summary>
    internal static object[] Answers(params (string Question, string Answer)[] otherwise) =>
    [
        .. Questions.Select(question => new
        {
            question,
            answer = otherwise.FirstOrDefault(one => one.Question == question).Answer ?? (SpeakFor.Contains(question) ? "yes" : "no"),
        }),
    ];

    public static TheoryData<SuitabilityAdvice, string> Judged => new()
    {
        { SuitabilityAdvice.Advised, "" },
        { SuitabilityAdvice.Possible, "PartiesGoOnTogether=No" },
        { SuitabilityAdvice.Possible, "MoreThanThisDecision=Unknown" },
        { SuitabilityAdvice.Possible, "OthersCannotTakePart=Yes" },
        { SuitabilityAdvice.Advised, "OthersCannotTakePart=Unknown" },
        { SuitabilityAdvice.NotAdvised, "EverybodyWantsToTalk=No" },
        { SuitabilityAdvice.Advised, "EverybodyWantsToTalk=Unknown" },
        { SuitabilityAdvice.NotAdvised, "AuthorityHasRoom=No" },
        { SuitabilityAdvice.NotAdvised, "RulingNeeded=Yes" },
        { SuitabilityAdvice.NotAdvised, "SimplerWayOpen=Yes" },
        { SuitabilityAdvice.NotAdvised, "Unsafe=Yes" },
        { SuitabilityAdvice.NotAdvised, "Unsafe=Yes,OthersCannotTakePart=Yes" },
        { SuitabilityAdvice.Possible, "PartiesGoOnTogether=No,MoreThanThisDecision=No" },
    };

    [Theory]
    [MemberData(nameof(Judged))]
    public void One_answer_in_the_way_advises_against_and_two_that_speak_for_it_advise_it(SuitabilityAdvice expected, string otherwise)
    {
        var changed = otherwise.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .ToDictionary(pair => Enum.Parse<SuitabilityQuestion>(pair[0]), pair => Enum.Parse<SuitabilityAnswer>(pair[1]));
        var ordinary = new HashSet<SuitabilityQuestion>
            { SuitabilityQuestion.PartiesGoOnTogether, SuitabilityQuestion.MoreThanThisDecision, SuitabilityQuestion.EverybodyWantsToTalk, SuitabilityQuestion.AuthorityHasRoom };

        var (advice, reasons) = SuitabilityRules.Judge(
            [.. Enum.GetValues<SuitabilityQuestion>().Select(question => new AnsweredQuestion(question, changed.GetValueOrDefault(question, ordinary.Contains(question) ? SuitabilityAnswer.Yes : SuitabilityAnswer.No)))]);

        Assert.Equal(expected, advice);
        Assert.Equal(advice is SuitabilityAdvice.NotAdvised, reasons.Any(reason => reason.Points is SuitabilityAdvice.NotAdvised));
    }

    [Fact]
    public async Task The_questions_are_there_in_both_languages_with_what_they_mean()
    {
        var questions = (await municipality.CaseSystem.ReadAsync("mediation-suitability-questions")).Is(HttpStatusCode.OK).Json.GetProperty("questions").EnumerateArray().ToList();

        Assert.Equal(Questions.Order(), questions.Select(question => question.Get("question")!).Order());
        Assert.All(questions, question => Assert.All(new[] { "text.nl", "text.en", "meaning.nl", "meaning.en" }, path => Assert.NotEqual("", question.Get(path))));
    }

    [Fact]
    public async Task A_check_gives_advice_with_its_reasons_and_stays()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();

        var check = (await CheckAsync(objection, Answers(("others-cannot-take-part", "yes")))).Is(HttpStatusCode.Created);

        Assert.Equal("possible", check.Get("advice"));
        Assert.Equal("others-cannot-take-part", check.Json.GetProperty("reasons").EnumerateArray().Last().Get("question"));
        var list = await municipality.CaseSystem.ReadAsync($"objections/{objection}/mediation-suitability");
        Assert.Equal([check.Get("id")], list.Rows("id"));
        Assert.Equal(["possible"], list.Rows("advice"));
        var mediation = await Mediation.ProposedAsync(municipality.CaseSystem, objection);
        Assert.Equal("possible", (await mediation.ReadAsync()).Get("suitabilityAdvice"));
    }

    [Fact]
    public async Task A_proposal_against_the_advice_says_why_and_the_last_check_counts()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();
        var path = $"objections/{objection}/mediation-referrals";
        (await CheckAsync(objection, Answers(("ruling-needed", "yes")))).Is(HttpStatusCode.Created);

        (await municipality.CaseSystem.CreateAsync(path, Mediation.Proposal)).IsProblem(HttpStatusCode.Conflict, "mediation-advised-against");
        var blank = await municipality.CaseSystem.CreateAsync(path, new { reason = "R", proposedBy = "j.jansen", againstAdviceReason = " " });
        Assert.Equal(["#/againstAdviceReason"], blank.IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        var proposed = (await municipality.CaseSystem.CreateAsync(path, new { reason = "R", proposedBy = "j.jansen", againstAdviceReason = "Beiden vragen er zelf om." })).Is(HttpStatusCode.Created);

        Assert.Equal("not-advised", proposed.Get("suitabilityAdvice"));
        Assert.Equal("Beiden vragen er zelf om.", proposed.Get("againstAdviceReason"));
        (await municipality.CaseSystem.ChangeAsync($"{path}/{proposed.Get("id")}/revocation", new { reason = "R" }, proposed.ETag)).Is(HttpStatusCode.OK);
        (await CheckAsync(objection, Answers())).Is(HttpStatusCode.Created);
        var again = (await municipality.CaseSystem.CreateAsync(path, new { reason = "R", proposedBy = "j.jansen", againstAdviceReason = "Niet nodig." })).Is(HttpStatusCode.Created);
        Assert.Equal("advised", again.Get("suitabilityAdvice"));
        Assert.Null(again.Get("againstAdviceReason"));
    }

    [Fact]
    public async Task Every_question_is_answered_once()
    {
        var objection = await municipality.CaseSystem.ReachedCaseAsync();

        Assert.Equal(["#/answers", "#/answeredBy"], (await municipality.CaseSystem.CreateAsync($"objections/{objection}/mediation-suitability", new { })).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/answers"], (await CheckAsync(objection, Answers()[1..])).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/answers"], (await CheckAsync(objection, [.. Answers()[1..], Answers()[1]])).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        Assert.Equal(["#/answers/0/answer"], (await CheckAsync(objection, [new { question = Questions[0] }, .. Answers()[1..]])).IsProblem(HttpStatusCode.BadRequest, "invalid-input").Pointers);
        (await CheckAsync(Guid.NewGuid(), Answers())).IsProblem(HttpStatusCode.NotFound, "not-found");
        (await municipality.CaseSystem.ReadAsync($"objections/{Guid.NewGuid()}/mediation-suitability")).IsProblem(HttpStatusCode.NotFound, "not-found");
        Assert.Empty((await municipality.CaseSystem.ReadAsync($"objections/{objection}/mediation-suitability")).Rows("id"));
    }

    private Task<Answer> CheckAsync(Guid objection, object[] answers) =>
        municipality.CaseSystem.CreateAsync($"objections/{objection}/mediation-suitability", new { answers, answeredBy = "j.jansen" });
}
