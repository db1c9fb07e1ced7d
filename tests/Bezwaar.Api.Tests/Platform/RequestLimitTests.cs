using System.Data.Common;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Hosting.Databases;
using ErrorOr;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>No request holds the host for long, and none is told less than what happened.</summary>
public sealed class RequestLimitTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task A_request_that_takes_too_long_is_given_up()
    {
        await using var host = municipality.Host.With(
            services => services.AddScoped<IRequestHandler<GetMunicipality.Query, ErrorOr<GetMunicipality.View>>, Endless>(), ("RequestLimits:TimeoutSeconds", "0.5"));
        using var client = host.ClientOf(municipality.Slug);

        var refused = await client.ReadAsync("municipality");

        refused.IsProblem(HttpStatusCode.ServiceUnavailable, "too-slow");
        Headers.AreThereOn(refused);
    }

    [Fact]
    public async Task What_is_being_committed_when_time_is_up_is_reported_as_done()
    {
        var slow = new SlowCommits();
        await using var host = municipality.Host.With(
            services => services.ConfigureDatabases(options => options.AddInterceptors(slow)), ("RequestLimits:TimeoutSeconds", "4"));
        using var client = host.ClientOf(municipality.Slug);
        // A host that has just started may take its time on a busy machine.
        await UntilDoneAsync(() => client.CreateAsync("objections", Calls.Filing()));

        slow.Delay = TimeSpan.FromSeconds(5);
        var started = Stopwatch.GetTimestamp();
        var filed = (await client.CreateAsync("objections", Calls.Filing())).Is(HttpStatusCode.Created);

        Assert.True(Stopwatch.GetElapsedTime(started) >= slow.Delay, "The commit was not slow.");
        Assert.NotNull(filed.Get("accessToken"));
        (await municipality.CaseSystem.ReadAsync($"objections/{filed.Get("objectionId")}")).Is(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_command_that_was_given_up_leaves_nothing_and_can_be_sent_again()
    {
        var slow = new SlowCommits { BeforeSaving = TimeSpan.FromSeconds(30) };
        await using var host = municipality.Host.With(
            services => services.ConfigureDatabases(options => options.AddInterceptors(slow, slow.Saves)), ("RequestLimits:TimeoutSeconds", "4"));
        using var client = host.ClientOf(municipality.Slug);
        var (key, filing) = (Guid.NewGuid().ToString(), Calls.Filing().By($"Merk{Guid.NewGuid():N}"));

        (await client.CreateAsync("objections", filing, key)).IsProblem(HttpStatusCode.ServiceUnavailable, "too-slow");
        slow.BeforeSaving = TimeSpan.Zero;
        var again = (await UntilDoneAsync(() => client.CreateAsync("objections", filing, key))).Is(HttpStatusCode.Created);

        var found = await municipality.CaseSystem.ReadAsync($"objections?text={((dynamic)filing["objector"]!).name}");
        Assert.Equal([again.Get("objectionId")], found.Rows("id"));
    }

    [Theory]
    [InlineData(100, 10)]
    [InlineData(3, 7000)]
    public async Task Too_many_or_too_long_headers_are_refused(int count, int length)
    {
        await using var host = municipality.Host.With();
        host.UseKestrel(0);
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/{municipality.Slug}/api/v1/municipality", UriKind.Relative));
        for (var header = 0; header < count; header++)
            request.Headers.Add($"X-Filler-{header}", new string('x', length));

        using var refused = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, refused.StatusCode);
    }

    [Fact]
    public async Task Who_sends_a_request_byte_by_byte_is_cut_off()
    {
        await using var host = municipality.Host.With();
        host.UseKestrel(0);
        using var client = host.CreateClient();
        using var socket = new TcpClient();
        await socket.ConnectAsync(client.BaseAddress!.Host, client.BaseAddress.Port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /{municipality.Slug}/api/v1/municipality HTTP/1.1\r\nHost: bezwaar.test\r\nX-Slow: "), TestContext.Current.CancellationToken);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(25));

        var answered = ReadAsync();
        while (!answered.IsCompleted)
        {
            await Task.WhenAny(answered, Task.Delay(TimeSpan.FromSeconds(1), patience.Token));
            patience.Token.ThrowIfCancellationRequested();
            try
            {
                await stream.WriteAsync("x"u8.ToArray(), patience.Token);
            }
            catch (IOException)
            {
                break;
            }
        }

        Assert.Matches("^(HTTP/1.1 408|$)", await answered);

        async Task<string> ReadAsync()
        {
            try
            {
                using var reader = new StreamReader(stream, leaveOpen: true);
                return await reader.ReadToEndAsync(patience.Token);
            }
            catch (IOException)
            {
                return "";
            }
        }
    }

    private static async Task<Answer> UntilDoneAsync(Func<Task<Answer>> call)
    {
        var answer = await call();
        for (var attempt = 0; attempt < 10 && answer.Status is HttpStatusCode.ServiceUnavailable; attempt++)
            answer = await call();
        return answer;
    }

    private sealed class Endless : IRequestHandler<GetMunicipality.Query, ErrorOr<GetMunicipality.View>>
    {
        public async Task<ErrorOr<GetMunicipality.View>> Handle(GetMunicipality.Query request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new UnreachableException();
        }
    }

    /// <summary>A database that takes its time.</summary>
    private sealed class SlowCommits : DbTransactionInterceptor
    {
        public SlowCommits() => Saves = new SlowSaves(this);

        public TimeSpan Delay { get; set; }

        public TimeSpan BeforeSaving { get; set; }

        public IInterceptor Saves { get; }

        public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Delay, cancellationToken);
            return result;
        }

        private sealed class SlowSaves(SlowCommits times) : SaveChangesInterceptor
        {
            public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
                DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
            {
                await Task.Delay(times.BeforeSaving, cancellationToken);
                return result;
            }
        }
    }
}
