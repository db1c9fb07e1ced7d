using Bezwaar.Api.Features.MediationReferrals;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Awb;

namespace Bezwaar.Api.Tests.Architecture;

/// <summary>Nothing of what is said in a mediation can be stored: after the proposal there is no member that holds text.</summary>
public sealed class MediationContentTests(TestMunicipality municipality) : IClassFixture<TestMunicipality>
{
    /// <summary>Texts that say why mediation was proposed or taken back, and who people are. None of them is written in a mediation.</summary>
    private static readonly HashSet<string> Allowed =
    [
        "MediationReferral.Reason", "MediationReferral.ProposedBy", "MediationReferral.OverrideReason", "MediationReferral.AgainstAdviceReason", "MediationReferral.MediatorStaffId",
        "MediationParty.Id", "MediationParty.Name", "AppointedMediator.Name", "AppointedMediator.MfnNumber", "OwnContribution.PartyId",
        "SuitabilityCheck.AnsweredBy", "LegalText.Nl", "LegalText.En",
    ];

    /// <summary>Bodies that come before the start, with texts that the validators bound; the party of a contribution must be one of the referral.</summary>
    private static readonly HashSet<string> AllowedInBodies =
    [
        "ProposeMediationReferral.Body.Reason", "ProposeMediationReferral.Body.ProposedBy", "ProposeMediationReferral.Body.OverrideReason", "ProposeMediationReferral.Body.AgainstAdviceReason",
        "RevokeMediationReferral.Body.Reason", "CheckMediationSuitability.Body.AnsweredBy", "AddMediationParty.Body.Name", "RecordOwnContributions.ContributionBody.PartyId",
    ];

    [Fact]
    public void No_column_of_a_mediation_can_hold_what_was_said()
    {
        using var db = Models.NewTenantContext();
        var tables = db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => Code.FeatureOf(type.FullName!) == "MediationReferrals").ToList();

        var texts = tables.SelectMany(table => TextsOf(table, [])).ToHashSet();

        Assert.Equal(["MediationReferral", "SuitabilityCheck"], tables.Select(table => table.Name).Order());
        Assert.Equal(Allowed.Order(), texts.Order());
    }

    [Fact]
    public void No_body_after_the_proposal_has_a_member_for_text()
    {
        var bodies = Code.TypesOfFeatures.Where(type => Code.FeatureOf(type.FullName!) == "MediationReferrals" && type.IsNestedPublic && type.Name.EndsWith("Body", StringComparison.Ordinal)).ToList();

        var texts = bodies.SelectMany(body => body.GetProperties()
            .Where(property => property.PropertyType == typeof(string) || typeof(IEnumerable<string>).IsAssignableFrom(property.PropertyType))
            .Select(property => $"{body.DeclaringType!.Name}.{body.Name}.{property.Name}")).ToHashSet();

        Assert.True(bodies.Count >= 12, $"Only {bodies.Count} were found.");
        Assert.Equal(AllowedInBodies.Order(), texts.Order());
    }

    [Fact]
    public async Task The_description_of_what_comes_after_the_start_says_so()
    {
        var paths = (await municipality.Citizen.ReadAsync("openapi.json")).Json.GetProperty("paths");
        string[] steps = ["/agreement", "/sessions", "/sessions/{sequence}", "/end"];

        foreach (var path in steps.SelectMany(step => new[] { $"/objections/{{objectionId}}/mediation-referrals/{{referralId}}{step}", $"/my/mediation-referrals/{{referralId}}{step}" }))
        {
            var operation = Assert.Single(paths.GetProperty(path).EnumerateObject());
            Assert.Contains("Nothing of what is said in a mediation can be stored", operation.Value.Get("description"), StringComparison.Ordinal);
        }
    }

    /// <summary>Every text in a type, and in the types of its members.</summary>
    private static IEnumerable<string> TextsOf(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            yield break;

        foreach (var property in type.GetProperties())
        {
            var of = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
            if (of == typeof(string))
                yield return $"{type.Name}.{property.Name}";
            else if (of.Assembly == Code.Api || of == typeof(LegalText))
            {
                foreach (var text in TextsOf(of, seen))
                    yield return text;
            }
        }
    }
}
