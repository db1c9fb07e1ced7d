using Bezwaar.Api.Features.Deadlines.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using Bezwaar.Awb.Calendar;
using ErrorOr;
using FluentValidation;
using MediatR;

namespace Bezwaar.Api.Features.Deadlines;

/// <summary>Computes and explains the dates of any case from its facts. Stores nothing.</summary>
internal static class CalculateDeadlines
{
    /// <param name="Regime">general (Awb) or municipal-tax (AWR 22j, Wet WOZ 30, Gemeentewet 236).</param>
    /// <param name="PublishedOn">Day of publication of the contested decision; the parts that need it are null without.</param>
    /// <param name="DateOfNotice">Date on the letter; matters for taxes.</param>
    /// <param name="AsOf">The day for which to answer: later facts are left out; today where left out.</param>
    /// <param name="InterestedParties">Number of third parties; 0 where left out.</param>
    /// <param name="Applicants">Number of objectors, among whom a penalty is divided; 1 where left out.</param>
    /// <param name="Facts">What happened, in any order.</param>
    public sealed record Body(
        Regime? Regime, DateOnly? PublishedOn, DateOnly? DateOfNotice, DateOnly? AsOf, int? InterestedParties, int? Applicants, IReadOnlyList<Fact>? Facts);

    internal sealed record Query(Body Body) : IQueryWithoutDatabase<Awb.Deadlines>;

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator(IValidator<Body> body) => RuleFor(query => query.Body).SetValidator(body);
    }

    internal sealed class BodyValidator : AbstractValidator<Body>
    {
        public BodyValidator()
        {
            RuleFor(body => body.Regime).Required();
            RuleForEach(body => body.Facts).NotNull().WithText("required", "Vul dit in.", "Fill this in.");
            RuleFor(body => body.AsOf)
                .Must(day => day is null || day.Value.Year is >= 1994 and <= 2100).WithText("impossible-date", "Deze datum kan niet.", "This date cannot be right.");
        }
    }

    internal sealed class Endpoint : IEndpoint<DeadlinesGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapPost("", (Body body, ISender sender, CancellationToken cancellationToken) =>
                sender.Send(new Query(body), cancellationToken).ToOkAsync())
            .WithName("calculateDeadlines")
            .WithSummary("Compute and explain the legal dates of a case")
            .WithDescription("Stateless and open to everybody. Every date comes with the chain of rules that leads to it. Facts that contradict each other are a 400 that names each by its index.")
            .Public()
            .Produces<Awb.Deadlines>()
            .WithRequestExample(DeadlineExamples.Question)
            .WithResponseExample(DeadlineExamples.Answer);
    }

    internal sealed class Handler(TenantScope scope, TimeProvider clock) : IRequestHandler<Query, ErrorOr<Awb.Deadlines>>
    {
        public Task<ErrorOr<Awb.Deadlines>> Handle(Query request, CancellationToken cancellationToken) => Task.FromResult(Calculate(request.Body));

        private ErrorOr<Awb.Deadlines> Calculate(Body body)
        {
            var question = new DeadlineRequest(
                body.Regime!.Value, body.PublishedOn, body.DateOfNotice, body.InterestedParties ?? 0, body.Applicants ?? 1, body.Facts ?? []);
            var contradictions = DeadlineCalculator.Validate(question);
            if (contradictions.Count > 0)
                return contradictions.Select(Describe).ToList();

            return DeadlineCalculator.Calculate(question, body.AsOf ?? AmsterdamTime.DateOf(clock.GetUtcNow()), scope.Tenant.Settings.Legal);
        }

        private static Error Describe(Contradiction contradiction)
        {
            var pointer = contradiction.FactIndex is { } index ? $"#/facts/{index}/{contradiction.Member}" : $"#/{contradiction.Member}";
            return Problem.Invalid(pointer.TrimEnd('/'), contradiction.Code, contradiction.Nl, contradiction.En);
        }
    }
}
