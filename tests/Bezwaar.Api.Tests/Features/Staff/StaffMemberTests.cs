using System.Net;
using Bezwaar.Api.Platform.Identity;
using Bezwaar.Api.Tests.Hosting;
using Bezwaar.Api.Tests.Platform;

namespace Bezwaar.Api.Tests.Features.Staff;

/// <summary>Whoever signed in is known by name to colleagues of the same municipality.</summary>
public sealed class StaffMemberTests(TestMunicipality municipality, Neighbour neighbour) : IClassFixture<TestMunicipality>, IClassFixture<Neighbour>
{
    [Fact]
    public async Task Colleagues_see_who_signed_in_with_name_and_roles()
    {
        using var handler = await municipality.StaffAsync(Role.Handler);
        using var again = await municipality.StaffAsync(Role.Handler);
        using var both = await municipality.StaffAsync(Role.Handler, Role.Coordinator);
        using var elsewhere = await neighbour.Municipality.StaffAsync(Role.Administrator);
        using var citizen = await municipality.CitizenAsync(Bsns.Next());

        var staff = (await handler.ReadAsync("staff-members")).Is(HttpStatusCode.OK);

        Assert.Equal(["m.handler", "m.handler-coordinator"], staff.Rows("id"));
        Assert.Equal(["M. Handler", "M. Handler-coordinator"], staff.Rows("name"));
        Assert.Equal(["""["handler"]""", """["handler","coordinator"]"""], staff.Rows("roles"));
        Assert.Equal(["m.administrator"], (await elsewhere.ReadAsync("staff-members")).Rows("id"));
    }
}
