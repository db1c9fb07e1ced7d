using System.Globalization;
using AutoMapper;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Awb;

namespace Bezwaar.Api.Features.Agreements;

/// <summary>What objector and municipality agreed.</summary>
public sealed record AgreementView : ISequenced, IVersioned
{
    public required Guid Id { get; init; }
    public required Guid ObjectionId { get; init; }

    /// <summary>Position among the agreements of the case, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>Grows with every change; the ETag shows it.</summary>
    public required int Version { get; init; }

    public required AgreementStatus Status { get; init; }

    /// <summary>Who does it.</summary>
    public required AgreementParty Who { get; init; }

    public required string What { get; init; }

    /// <summary>Last day on which it is done.</summary>
    public required DateOnly ByWhen { get; init; }

    /// <summary>Identifier of who made it for the municipality, in its own systems.</summary>
    public required string MadeBy { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Day on which it was kept.</summary>
    public required DateOnly? KeptOn { get; init; }

    /// <summary>Why it no longer holds.</summary>
    public required string? CancelReason { get; init; }

    /// <summary>The confirmation that told the citizen of it; null while none did.</summary>
    public required Guid? ConfirmationId { get; init; }

    /// <summary>What the objector says of it.</summary>
    public required AgreementResponse Response { get; init; }

    /// <summary>In the objector's own words, such as what was agreed instead.</summary>
    public required string? ResponseText { get; init; }

    public required DateTimeOffset? RespondedAt { get; init; }

    internal static readonly AgreementView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000e1"),
        ObjectionId = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000aa"),
        Sequence = 1,
        Version = 1,
        Status = AgreementStatus.Open,
        Who = AgreementParty.Municipality,
        What = "De vergunningverlener belt over een kleinere dakkapel.",
        ByWhen = new(2026, 4, 29),
        MadeBy = "j.jansen",
        MadeAt = DateTimeOffset.Parse("2026-04-22T08:50:00Z", CultureInfo.InvariantCulture),
        KeptOn = null,
        CancelReason = null,
        ConfirmationId = null,
        Response = AgreementResponse.None,
        ResponseText = null,
        RespondedAt = null,
    };
}

/// <summary>An agreement in the caller's own objection.</summary>
/// <param name="Id">Id of the agreement.</param>
/// <param name="Sequence">Position among the agreements of the case, from 1.</param>
/// <param name="Version">Send it as If-Match with a response.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Who">Who does it.</param>
/// <param name="ByWhen">Last day on which it is done.</param>
/// <param name="Text">What was agreed, in plain words; null for the holder of an access link, who may be anybody that the link was passed on to.</param>
/// <param name="KeptOn">Day on which it was kept.</param>
/// <param name="Response">What the objector said of it.</param>
/// <param name="ResponseText">In the objector's own words; null for the holder of an access link.</param>
/// <param name="RespondedAt">When the objector said it.</param>
public sealed record OwnAgreementView(
    Guid Id, int Sequence, int Version, AgreementStatus Status, AgreementParty Who, DateOnly ByWhen, LegalText? Text, DateOnly? KeptOn,
    AgreementResponse Response, string? ResponseText, DateTimeOffset? RespondedAt) : ISequenced, IVersioned
{
    internal static OwnAgreementView Of(AgreementView agreement, bool maySeeText) => new(
        agreement.Id, agreement.Sequence, agreement.Version, agreement.Status, agreement.Who, agreement.ByWhen,
        maySeeText ? AgreementTexts.Of(agreement.Who, agreement.What, agreement.ByWhen) : null, agreement.KeptOn,
        agreement.Response, maySeeText ? agreement.ResponseText : null, agreement.RespondedAt);

    internal static readonly OwnAgreementView Example = Of(AgreementView.Example, maySeeText: true);
}

/// <summary>What the citizen was told of the agreements, word for word.</summary>
public sealed record AgreementConfirmationView : ISequenced
{
    public required Guid Id { get; init; }
    public required Guid ObjectionId { get; init; }

    /// <summary>Position among the confirmations of the case, from 1.</summary>
    public required int Sequence { get; init; }

    /// <summary>Whether it went by e-mail, or the text is still to be sent as a letter.</summary>
    public required ConfirmationMeans Means { get; init; }

    /// <summary>The text of the mail or the letter.</summary>
    public required LegalText Text { get; init; }

    public required DateTimeOffset ConfirmedAt { get; init; }

    /// <summary>Identifier of who confirmed, in the municipality's own systems.</summary>
    public required string ConfirmedBy { get; init; }

    internal static readonly AgreementConfirmationView Example = new()
    {
        Id = Guid.Parse("0199a1f0-7c00-7000-8000-0000000000e2"),
        ObjectionId = AgreementView.Example.ObjectionId,
        Sequence = 1,
        Means = ConfirmationMeans.Email,
        Text = AgreementTexts.Of(AgreementView.Example.Who, AgreementView.Example.What, AgreementView.Example.ByWhen),
        ConfirmedAt = DateTimeOffset.Parse("2026-04-22T09:00:00Z", CultureInfo.InvariantCulture),
        ConfirmedBy = "j.jansen",
    };
}

internal sealed class AgreementProfile : Profile
{
    public AgreementProfile()
    {
        CreateMap<Agreement, AgreementView>();
        CreateMap<AgreementConfirmation, AgreementConfirmationView>();
    }
}
