using System.Net;
using System.Text.RegularExpressions;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using ErrorOr;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>The logs say what happened and never whom or what it was about. <see cref="LogScan"/> asks the same of the whole run.</summary>
public sealed class LogTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_whole_journey_leaves_no_name_number_text_or_token_in_the_logs()
    {
        var bsn = Bsns.Next();
        using var citizen = await municipality.CitizenAsync(bsn);
        using var staff = await municipality.StaffAsync(Role.Handler);
        var filing = Calls.Filing().By($"Aleida {Guid.NewGuid():N}").With("grounds", $"Mijn grond is {Guid.NewGuid():N}.");
        var filed = (await citizen.CreateAsync("objections", filing)).Is(HttpStatusCode.Created);
        var objection = Guid.Parse(filed.Get("objectionId")!);

        using var holder = municipality.WithLink(filed.Get("accessToken")!);
        await holder.ReadAsync($"my/objections/{objection}");
        await municipality.Citizen.ReadAsync($"decisions/lookup?reference={bsn}&dateOfNotice=2026-03-10");
        await municipality.Citizen.ReadAsync($"/{municipality.Slug}/{bsn}?{bsn}={bsn}");
        await municipality.Citizen.SendAsync(new HttpMethod($"M{bsn}"), $"/{municipality.Slug}/api/v1/municipality");
        await municipality.Citizen.CreateAsync("objections", Calls.Filing().With("signed", bsn));
        await municipality.Citizen.CreateAsync("objections", new StringContent($"{{ \"grounds\": \"{bsn}", null, "application/json"));
        await staff.ReadAsync($"objections/{objection}");
        await staff.ReadAsync($"objections?text={Uri.EscapeDataString(bsn)}");
        await municipality.CaseSystem.AttemptAsync(objection, Journeys.Attempt("reached", DateTimeOffset.UtcNow.ToString("O", null)));
        using var stranger = municipality.WithToken($"header.{bsn}.signature");
        await stranger.ReadAsync("objections");

        Assert.True(LogCapture.Lines.Count(line => line.Contains(municipality.Slug, StringComparison.Ordinal)) >= 10, "The journey was hardly logged.");
        Assert.Empty(LogScan.LeaksIn(LogCapture.Lines));
    }

    [Fact]
    public async Task Each_request_is_one_line_with_its_route_and_not_its_path()
    {
        var objection = await municipality.Citizen.FileAsync();
        await municipality.CaseSystem.ReadAsync($"objections/{objection}?x=y");
        await municipality.Citizen.ReadAsync($"/{municipality.Slug}/nowhere");
        await municipality.Citizen.ReadAsync("/health/ready");

        var lines = RequestLines();

        Assert.Contains(lines, line => Regex.IsMatch(line, $"GET /api/v1/objections/{{objectionId}} answered 200 in [0-9.,]+ ms for {municipality.Slug}, Partner, trace [0-9a-f]{{32}}"));
        Assert.Contains(lines, line => line.Contains($"GET none answered 404", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains($"{objection}", StringComparison.Ordinal) || line.Contains("health", StringComparison.Ordinal) || line.Contains("nowhere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failure_is_logged_with_its_place_and_not_its_message()
    {
        await using var host = municipality.Host.With(services => services.AddScoped<IRequestHandler<GetMunicipality.Query, ErrorOr<GetMunicipality.View>>, Exploding>());
        using var client = host.ClientOf(municipality.Slug);

        (await client.ReadAsync("municipality")).Is(HttpStatusCode.InternalServerError);

        var failure = Assert.Single(LogCapture.Lines, line => line.Contains("A request failed with", StringComparison.Ordinal) && line.Contains($"{nameof(LogTests)}.{nameof(Exploding)}", StringComparison.Ordinal));
        Assert.Contains("System.InvalidOperationException", failure, StringComparison.Ordinal);
        Assert.Contains("caused by System.FormatException", failure, StringComparison.Ordinal);
        Assert.Contains(RequestLines(), line => line.Contains("GET /api/v1/municipality/ answered 500", StringComparison.Ordinal));
        Assert.DoesNotContain(LogCapture.Lines, line => line.Contains(Exploding.Secret, StringComparison.Ordinal));
    }

    [Fact]
    public void The_scan_finds_what_it_is_for()
    {
        var (name, bsn) = ($"Hendrika {Guid.NewGuid():N}", Bsns.Next());
        Secrets.RememberBody(System.Text.Json.JsonSerializer.SerializeToElement(new { objector = new[] { new { name } } }));

        Assert.Single(LogScan.LeaksIn([$"Filed by {name}."]));
        Assert.Single(LogScan.LeaksIn([$"/receipts/{bsn}"]));
        Assert.Single(LogScan.LeaksIn(["subject: 123456782"]));
        Assert.Empty(LogScan.LeaksIn(["987654320", "trace a987654329", "9876543291", "*****4329", "GET /api/v1/objections/ answered 200"]));
    }

    private List<string> RequestLines() =>
        [.. LogCapture.Lines.Where(line => line.StartsWith("Bezwaar.Api.Platform.Logging.RequestLog", StringComparison.Ordinal) && line.Contains(municipality.Slug, StringComparison.Ordinal))];

    private sealed class Exploding : IRequestHandler<GetMunicipality.Query, ErrorOr<GetMunicipality.View>>
    {
        public const string Secret = "the parameter was 'swordfish'";

        public Task<ErrorOr<GetMunicipality.View>> Handle(GetMunicipality.Query request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException(Secret, new FormatException(Secret));
    }
}
