namespace Bezwaar.Api.Platform.Persistence;

/// <summary>What is to happen once the transaction of the current command is on disk, and not where it was rolled back.</summary>
internal sealed class AfterCommit
{
    private readonly List<Action> actions = [];

    public void Do(Action action) => actions.Add(action);

    /// <summary>What was to happen does not: the command is run anew.</summary>
    public void Forget() => actions.Clear();

    public void Run()
    {
        foreach (var action in actions)
            action();
        actions.Clear();
    }
}
