using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Endpoints;
using ErrorOr;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>The questions beforehand, as they were answered once in a case. Never changed: a later check stands beside it.</summary>
internal sealed class SuitabilityCheck : ISequenced
{
    private SuitabilityCheck() { }

    public Guid Id { get; private set; }
    public Guid ObjectionId { get; private set; }

    /// <summary>Position among the checks of the case, from 1.</summary>
    public int Sequence { get; private set; }

    public IReadOnlyList<AnsweredQuestion> Answers { get; private set; } = [];
    public SuitabilityAdvice Advice { get; private set; }
    public IReadOnlyList<SuitabilityReason> Reasons { get; private set; } = [];

    /// <summary>Identifier of who answered, in the municipality's own systems.</summary>
    public string AnsweredBy { get; private set; } = "";

    public DateTimeOffset AnsweredAt { get; private set; }

    public static ErrorOr<SuitabilityCheck> Of(CaseFile file, int sequence, IReadOnlyList<AnsweredQuestion> answers, string answeredBy, string actor, DateTimeOffset now)
    {
        if (!file.IsOpen)
            return MediationReferral.Errors.CaseClosed;

        var (advice, reasons) = SuitabilityRules.Judge(answers);
        var check = new SuitabilityCheck
        {
            Id = Guid.CreateVersion7(now),
            ObjectionId = file.Id,
            Sequence = sequence,
            Answers = answers,
            Advice = advice,
            Reasons = reasons,
            AnsweredBy = answeredBy,
            AnsweredAt = now,
        };
        file.Note(TimelineEventType.MediationSuitabilityChecked, actor, now, new { check.Id, advice });
        return check;
    }
}

/// <summary>What the questions beforehand came to.</summary>
public sealed record SuitabilityCheckView : ISequenced
{
    public required Guid Id { get; init; }
    public required Guid ObjectionId { get; init; }

    /// <summary>Position among the checks of the case, from 1; the last one counts.</summary>
    public required int Sequence { get; init; }

    public required IReadOnlyList<AnsweredQuestion> Answers { get; init; }

    /// <summary>What the answers come to. Advice: a person decides, and says why where mediation is proposed against it.</summary>
    public required SuitabilityAdvice Advice { get; init; }

    /// <summary>What made the advice what it is.</summary>
    public required IReadOnlyList<SuitabilityReason> Reasons { get; init; }

    /// <summary>Identifier of who answered, in the municipality's own systems.</summary>
    public required string AnsweredBy { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }

    internal static SuitabilityCheckView Example { get; } = MakeExample();

    private static SuitabilityCheckView MakeExample()
    {
        SuitabilityQuestion[] speaksFor =
            [SuitabilityQuestion.PartiesGoOnTogether, SuitabilityQuestion.MoreThanThisDecision, SuitabilityQuestion.EverybodyWantsToTalk, SuitabilityQuestion.AuthorityHasRoom];
        List<AnsweredQuestion> answers =
            [.. Enum.GetValues<SuitabilityQuestion>().Select(question => new AnsweredQuestion(question, speaksFor.Contains(question) ? SuitabilityAnswer.Yes : SuitabilityAnswer.No))];
        var (advice, reasons) = SuitabilityRules.Judge(answers);
        return new()
        {
            Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000ef"),
            ObjectionId = MediationReferralView.Example.ObjectionId,
            Sequence = 1,
            Answers = answers,
            Advice = advice,
            Reasons = reasons,
            AnsweredBy = MediationReferralView.Example.ProposedBy,
            AnsweredAt = MediationReferralView.Example.ProposedAt,
        };
    }
}

internal sealed class SuitabilityCheckProfile : Profile
{
    public SuitabilityCheckProfile() => CreateMap<SuitabilityCheck, SuitabilityCheckView>();
}
