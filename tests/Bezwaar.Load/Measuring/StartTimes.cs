using System.Net.Http.Headers;
using Bezwaar.Load.Hosts;

namespace Bezwaar.Load.Measuring;

/// <summary>Times since the start of the platform's process, with its databases in place.</summary>
/// <param name="Ready">First success of the readiness check.</param>
/// <param name="FirstAnswer">A partner system's first page of the worklist, asked for as soon as the platform was ready.</param>
internal sealed record StartTimes(TimeSpan Ready, TimeSpan FirstAnswer)
{
    public static async Task<StartTimes> OfAsync(RunningHost host, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{host.Objections}?limit=20");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", host.Token);
        using var response = await http.SendAsync(request, cancellationToken);
        return response.IsSuccessStatusCode
            ? new(host.ReadyAfter, host.Process.SinceStart)
            : throw await host.FailureAsync("first answer", response, cancellationToken);
    }
}
