namespace Bezwaar.Api.Features.Guidance;

/// <summary>Something that is wrong with how the nodes of a tree hang together.</summary>
/// <param name="Place">Where, as a path of properties: "Questions[2].Answers[0].Next".</param>
/// <param name="Code">Stable code of the rule that is broken.</param>
/// <param name="Nl">What is wrong, in Dutch.</param>
/// <param name="En">The same in English.</param>
internal sealed record TreeFault(string Place, string Code, string Nl, string En);

/// <summary>
/// Whoever follows a tree comes to an outcome: every answer leads to a node that exists, none leads back, and there is no
/// node that nobody comes to.
/// </summary>
internal static class GuidanceTreeRules
{
    public const int MostNodes = 60;

    /// <summary>Everything that is wrong with a tree whose ids are filled in; empty where nothing is.</summary>
    public static IReadOnlyList<TreeFault> Faults(GuidanceTree tree)
    {
        List<TreeFault> faults = [.. Doubles(tree), .. DeadEnds(tree)];
        if (faults.Count > 0)
            return faults;

        // Only in a tree without dead ends do these say something that helps.
        return [.. Circles(tree), .. Unreached(tree)];
    }

    private static IEnumerable<TreeFault> Doubles(GuidanceTree tree) =>
        from node in Nodes(tree)
        group node by node.Id into same
        from again in same.Skip(1)
        select new TreeFault($"{again.Place}.Id", "not-unique", "Deze code staat al bij een andere vraag of uitkomst.", "Another question or outcome has this code already.");

    private static IEnumerable<TreeFault> DeadEnds(GuidanceTree tree)
    {
        var ids = Nodes(tree).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        return Steps(tree).Where(step => !ids.Contains(step.Next)).Select(step => new TreeFault(
            step.Place, "unknown-node", "Kies een vraag of uitkomst die bestaat.", "Choose a question or outcome that exists."));
    }

    /// <summary>Names each answer by which a walk through the questions comes back to one that it came from.</summary>
    private static List<TreeFault> Circles(GuidanceTree tree)
    {
        var steps = Steps(tree).ToLookup(step => step.From, StringComparer.Ordinal);
        var (walking, done, faults) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new List<TreeFault>());
        foreach (var question in tree.Questions)
            Walk(question.Id);
        return faults;

        void Walk(string id)
        {
            if (done.Contains(id) || !walking.Add(id))
                return;

            foreach (var step in steps[id])
            {
                if (walking.Contains(step.Next))
                    faults.Add(new(step.Place, "circle", "Dit antwoord leidt terug naar een vraag die al is gesteld.", "This answer leads back to a question that was asked before."));
                else
                    Walk(step.Next);
            }

            walking.Remove(id);
            done.Add(id);
        }
    }

    private static IEnumerable<TreeFault> Unreached(GuidanceTree tree)
    {
        var steps = Steps(tree).ToLookup(step => step.From, step => step.Next, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var ahead = new Stack<string>([tree.Start]); ahead.TryPop(out var id);)
        {
            if (!reached.Add(id))
                continue;
            foreach (var next in steps[id])
                ahead.Push(next);
        }

        return Nodes(tree).Where(node => !reached.Contains(node.Id)).Select(node => new TreeFault(
            $"{node.Place}.Id", "not-reached", "Geen enkel antwoord leidt hierheen. Verwijs ernaar of haal dit weg.", "No answer leads here. Refer to it or remove it."));
    }

    private static IEnumerable<(string Place, string Id)> Nodes(GuidanceTree tree) =>
        tree.Questions.Select((question, index) => ($"Questions[{index}]", question.Id))
            .Concat(tree.Outcomes.Select((outcome, index) => ($"Outcomes[{index}]", outcome.Id)));

    private static IEnumerable<(string Place, string From, string Next)> Steps(GuidanceTree tree) =>
        tree.Questions
            .SelectMany((question, at) => question.Answers.Select((answer, index) => ($"Questions[{at}].Answers[{index}].Next", question.Id, answer.Next)))
            .Prepend(("Start", "", tree.Start));
}
