namespace Bezwaar.Api.Platform.Persistence;

/// <summary>What is to happen once the transaction of the current command is on disk, and not where it was rolled back.</summary>
internal sealed class AfterCommit
{
    private readonly List<Action> actions = [];

    public void Do(Action action) => actions.Add(action);

    public void Run()
    {
        foreach (var action in actions)
            action();
        actions.Clear();
    }
}
