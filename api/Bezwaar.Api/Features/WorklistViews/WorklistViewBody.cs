using Bezwaar.Api.Features.Objections.Contracts;
using Bezwaar.Api.Platform.Behaviors;
using FluentValidation;

namespace Bezwaar.Api.Features.WorklistViews;

/// <summary>What is kept of a view.</summary>
/// <param name="Name">Name that it is chosen by; at most 60 characters.</param>
/// <param name="Filter">Which objections it shows; left out for all.</param>
/// <param name="Sort">In which order: deadline, nextAction, receivedAt or -receivedAt; left out for the one that goes with the filter.</param>
/// <param name="IsShared">Coordinators only: all colleagues see it.</param>
public sealed record WorklistViewBody(string? Name, WorklistFilter? Filter, string? Sort, bool IsShared = false)
{
    internal const int LongestName = 60;

    internal static readonly WorklistViewBody Example = new("Vandaag bellen", new() { Handler = "me", ContactDue = true }, "nextAction");

    internal sealed class Validator : AbstractValidator<WorklistViewBody>
    {
        public Validator()
        {
            RuleFor(body => body.Name).RequiredText(LongestName);
            RuleFor(body => body.Filter!.Handler).OptionalText(100).When(body => body.Filter is not null);
            RuleFor(body => body.Filter!.Owner).OptionalText(100).When(body => body.Filter is not null);
            RuleFor(body => body.Filter!.DecisionType).OptionalText(60).When(body => body.Filter is not null);
            RuleFor(body => body.Filter!.Text).OptionalText(100).When(body => body.Filter is not null);
            RuleFor(body => body.Sort)
                .Must(WorklistOrders.IsKnown)
                .WithText("unknown-sort", "Kies deadline, nextAction, receivedAt of -receivedAt.", "Choose deadline, nextAction, receivedAt or -receivedAt.");
        }
    }
}
