namespace Bezwaar.Awb.Validation;

/// <summary>Finds facts that can happen only once but are given twice.</summary>
internal static class UniquenessCheck
{
    internal static void Run(IReadOnlyList<Fact> facts, List<Contradiction> found)
    {
        var seen = 0;
        for (var index = 0; index < facts.Count; index++)
        {
            var bit = BitOf(facts[index]);
            if ((seen & bit) != 0)
            {
                found.Add(Describe(index, facts[index]));
            }

            seen |= bit;
        }
    }

    // One bit for each kind that happens once; receipts count per channel, because an e-mail is often followed by the letter.
    private static int BitOf(Fact fact) => fact switch
    {
        Received { Channel: IntakeChannel.Electronic } => 1,
        Received { Channel: IntakeChannel.Post } => 1 << 1,
        Received { Channel: IntakeChannel.Counter } => 1 << 2,
        ReceivedElsewhere => 1 << 3,
        CommitteeAnnounced => 1 << 4,
        Adjourned => 1 << 5,
        Decided => 1 << 6,
        Closed => 1 << 7,
        _ => 0,
    };

    private static Contradiction Describe(int index, Fact fact) => fact switch
    {
        Adjourned => new Contradiction(
            index,
            "type",
            "second-adjournment",
            "Verdagen kan maar één keer. Voor meer tijd is instemming nodig.",
            "A decision can be adjourned only once. More time needs consent."),
        Received => new Contradiction(
            index,
            "channel",
            "received-twice",
            "Het bezwaar kan maar één keer langs hetzelfde kanaal zijn ontvangen.",
            "The objection can be received only once through the same channel."),
        _ => new Contradiction(
            index,
            "type",
            "fact-twice",
            "Deze gebeurtenis kan maar één keer voorkomen.",
            "This fact can occur only once."),
    };
}
