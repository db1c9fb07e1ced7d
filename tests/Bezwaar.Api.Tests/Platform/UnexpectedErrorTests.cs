using System.Net;
using System.Text;
using Bezwaar.Api.Features.Municipalities;
using Bezwaar.Api.Tests.Hosting;
using ErrorOr;
using MediatR;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Bezwaar.Api.Tests.Platform;

/// <summary>Failures that need a host of their own: one that throws, and one on a real socket.</summary>
public sealed class UnexpectedErrorTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    [Fact]
    public async Task An_exception_that_nobody_foresaw_is_a_500_without_its_message()
    {
        await using var host = municipality.Host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddScoped<IRequestHandler<GetMunicipality.Query, ErrorOr<GetMunicipality.View>>, Exploding>()));
        using var client = host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://bezwaar.test") });

        var answer = await client.ReadAsync($"/{municipality.Slug}/api/v1/municipality");

        answer.IsProblem(HttpStatusCode.InternalServerError, "unexpected");
        Headers.AreThereOn(answer);
        Assert.Equal("Het verzoek is niet gelukt", answer.Json.GetProperty("title").GetString());
        Assert.DoesNotContain(Exploding.Secret, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(Exploding), answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_of_more_than_a_megabyte_is_413(bool announced)
    {
        await using var host = municipality.Host.WithWebHostBuilder(_ => { });
        host.UseKestrel(0);
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/{municipality.Slug}/api/v1/objections", UriKind.Relative))
        {
            Content = new StringContent($$"""{"grounds": "{{new string('x', 1_100_000)}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        if (!announced)
            request.Headers.TransferEncodingChunked = true;

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        var answer = await Answer.ReadAsync(response);
        answer.IsProblem(HttpStatusCode.RequestEntityTooLarge, "too-large");
        Headers.AreThereOn(answer);
    }

    private sealed class Exploding : IRequestHandler<GetMunicipality.Query, ErrorOr<GetMunicipality.View>>
    {
        public const string Secret = "the password is swordfish";

        public Task<ErrorOr<GetMunicipality.View>> Handle(GetMunicipality.Query request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException(Secret);
    }
}
