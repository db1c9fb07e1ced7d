using Bezwaar.Api.Hosting;

return await Verbs.Create().Parse(args).InvokeAsync(Verbs.Invocation);

/// <summary>Starts the host; the tests start it the same way.</summary>
public partial class Program;
