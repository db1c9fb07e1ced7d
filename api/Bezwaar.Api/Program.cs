using Bezwaar.Api.Hosting;

var verb = Verbs.Create().Parse(args);
return await verb.InvokeAsync(Verbs.InvocationOf(verb));

/// <summary>Starts the host; the tests start it the same way.</summary>
public partial class Program;
