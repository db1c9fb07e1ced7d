using Bezwaar.Api.Tests.Hosting;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>A second municipality on the same host, for tests that need two. Use it as a class fixture.</summary>
public sealed class Neighbour(BezwaarHost host) : IAsyncLifetime
{
    public TestMunicipality Municipality { get; } = new(host);

    public ValueTask InitializeAsync() => Municipality.InitializeAsync();

    public ValueTask DisposeAsync() => Municipality.DisposeAsync();
}
