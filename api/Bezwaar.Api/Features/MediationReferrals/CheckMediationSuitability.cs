using AutoMapper;
using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Platform.Persistence;
using ErrorOr;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Bezwaar.Api.Features.MediationReferrals;

/// <summary>Answers the questions beforehand and gives the advice that follows from them (policy; Awb: none).</summary>
internal static class CheckMediationSuitability
{
    /// <param name="Answers">One answer to each question (listMediationSuitabilityQuestions).</param>
    /// <param name="AnsweredBy">Identifier of who answers, in the municipality's own systems; at most 100 characters.</param>
    public sealed record Body(IReadOnlyList<AnswerBody>? Answers, string? AnsweredBy);

    /// <param name="Question">The question.</param>
    /// <param name="Answer">yes, no or unknown.</param>
    public sealed record AnswerBody(SuitabilityQuestion? Question, SuitabilityAnswer? Answer);

    internal sealed record Command(Guid ObjectionId, Body Body, string IdempotencyKey) : ICreateCommand<SuitabilityCheckView>, ICaseRequest;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IValidator<Body> body) => RuleFor(command => command.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        private static readonly int Questions = SuitabilityRules.Questions.Count;

        public BodyValidator()
        {
            RuleFor(body => body.Answers).Required();
            RuleFor(body => body.Answers!)
                .Must(answers => answers.Count == Questions && answers.Select(given => given?.Question).Distinct().Count() == Questions)
                .When(body => body.Answers is not null)
                .WithText("incomplete", "Geef op elke vraag precies één antwoord.", "Give exactly one answer to each question.");
            RuleForEach(body => body.Answers).NotNull().WithText("required", "Vul dit in.", "Fill this in.").ChildRules(given =>
            {
                given.RuleFor(answer => answer.Question).Required();
                given.RuleFor(answer => answer.Answer).Required();
            });
            RuleFor(body => body.AnsweredBy).StaffId();
        }
    }

    internal sealed class Endpoint : IEndpoint<MediationSuitabilityGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Guid objectionId, Body body, IdempotencyKey key, ISender sender, HttpContext context, CancellationToken cancellationToken) =>
                sender.Send(new Command(objectionId, body, key.Value), cancellationToken)
                    .ToCreatedAsync(context, view => $"/objections/{view.ObjectionId}/mediation-suitability"))
            .WithName("checkMediationSuitability")
            .WithSummary("Check whether mediation fits")
            .WithDescription("The advice of the last check counts for a proposal: against it, the proposal says why. Yes, no and unknown only: nothing of what parties said is stored.")
            .RequirePermission(Permissions.MediationReferralsWrite)
            .Produces<SuitabilityCheckView>(201).Fails(404, 409, 422)
            .WithRequestExample(new Body([.. SuitabilityCheckView.Example.Answers.Select(given => new AnswerBody(given.Question, given.Answer))], SuitabilityCheckView.Example.AnsweredBy))
            .WithResponseExample(SuitabilityCheckView.Example);
    }

    internal sealed class Handler(TenantDbContext db, CallerScope callers, IMapper mapper, TimeProvider clock) : IRequestHandler<Command, ErrorOr<SuitabilityCheckView>>
    {
        public async Task<ErrorOr<SuitabilityCheckView>> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await CaseFile.OpenAsync(db, request.ObjectionId, cancellationToken) is not { } file)
                return Problems.Errors.NotFound;

            var earlier = await db.Set<SuitabilityCheck>().CountAsync(check => check.ObjectionId == file.Id, cancellationToken);
            return SuitabilityCheck
                .Of(file, earlier + 1, ToAnswers(request.Body), request.Body.AnsweredBy!, callers.Caller.Id, clock.GetUtcNow())
                .ThenDo(check => db.Add(check))
                .Then(mapper.Map<SuitabilityCheckView>);
        }
    }

    private static List<AnsweredQuestion> ToAnswers(Body body) => [.. body.Answers!.Select(given => new AnsweredQuestion(given.Question!.Value, given.Answer!.Value))];
}
