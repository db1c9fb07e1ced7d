using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Endpoints;
using Bezwaar.Api.Platform.Tenancy;
using Bezwaar.Awb;
using ErrorOr;
using MediatR;

namespace Bezwaar.Api.Features.Municipalities;

/// <summary>What everybody may know of the municipality: its name, how to reach it and what can be objected to.</summary>
internal static class GetMunicipality
{
    internal sealed record Query : IQueryWithoutDatabase<View>;

    /// <param name="Slug">Short name in addresses.</param>
    /// <param name="Name">Official name.</param>
    /// <param name="Contact">How to reach it about an objection.</param>
    /// <param name="Theme">How it looks.</param>
    /// <param name="DecisionTypes">Kinds of decision that can be objected to.</param>
    /// <param name="Languages">Languages of screens and letters (ISO 639-1); the first is the default.</param>
    public sealed record View(
        string Slug, string Name, MunicipalityContact Contact, MunicipalityTheme Theme, IReadOnlyList<DecisionType> DecisionTypes, IReadOnlyList<string> Languages);

    internal sealed class Endpoint : IEndpoint<MunicipalityGroup>
    {
        public static void Map(RouteGroupBuilder group) => group
            .MapGet("", (ISender sender, CancellationToken cancellationToken) => sender.Send(new Query(), cancellationToken).ToOkAsync())
            .WithName("getMunicipality")
            .WithSummary("Read about the municipality")
            .Public()
            .Produces<View>()
            .WithResponseExample(new View(
                "eikendam", "Gemeente Eikendam",
                new("+31201234567", "bezwaar@eikendam.example", "Postbus 1, 1234 AA Eikendam", "maandag tot en met vrijdag van 9.00 tot 17.00 uur"),
                new("voorbeeld-theme", "#154273", null),
                [new("omgevingsvergunning", "Omgevingsvergunning", "Environmental permit", Regime.General, "Vergunningen")],
                ["nl", "en"]));
    }

    internal sealed class Handler(TenantScope scope) : IRequestHandler<Query, ErrorOr<View>>
    {
        public Task<ErrorOr<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var (slug, settings) = (scope.Tenant.Slug, scope.Tenant.Settings);
            return Task.FromResult<ErrorOr<View>>(
                new View(slug, settings.Name, settings.Contact, settings.Theme, settings.DecisionTypes, settings.Languages));
        }
    }
}
