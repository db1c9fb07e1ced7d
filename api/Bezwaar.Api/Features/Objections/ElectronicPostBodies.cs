using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using FluentValidation;

namespace Bezwaar.Api.Features.Objections;

/// <summary>For which kinds of message a citizen agrees to electronic post (Awb 2:7).</summary>
/// <param name="Kinds">Kinds of message that may come by e-mail; an empty list revokes every consent, and everything goes by post.</param>
public sealed record ElectronicPostBody(IReadOnlyList<MessageKind>? Kinds)
{
    internal static readonly ElectronicPostBody Example = new([MessageKind.ReceiptConfirmation, MessageKind.AgreementConfirmation]);
}

internal sealed class ElectronicPostBodyValidator : AbstractValidator<ElectronicPostBody>
{
    public ElectronicPostBodyValidator() => RuleFor(body => body.Kinds).Required();
}

/// <summary>Which messages about an objection come by e-mail.</summary>
/// <param name="ObjectionId">Id of the objection.</param>
/// <param name="Version">Version of the objection; the ETag shows it.</param>
/// <param name="Kinds">Kinds of message that may come by e-mail; all others go by post.</param>
public sealed record ElectronicPostView(Guid ObjectionId, int Version, IReadOnlyList<MessageKind> Kinds) : IVersioned
{
    internal static ElectronicPostView Of(Objection objection) => new(objection.Id, objection.Version, objection.ElectronicPost);

    internal static readonly ElectronicPostView Example = new(ObjectionExamples.Id, 4, ElectronicPostBody.Example.Kinds!);
}
