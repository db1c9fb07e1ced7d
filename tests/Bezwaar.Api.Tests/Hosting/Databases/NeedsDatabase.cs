using System.Reflection;
using Bezwaar.Api.Tests.Hosting.Databases;
using Xunit.v3;

[assembly: NeedsDatabase]

namespace Bezwaar.Api.Tests.Hosting.Databases;

/// <summary>Skips every test, visibly and with the reason, where the database that the run asks for is not there.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class NeedsDatabaseAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => Assert.SkipWhen(TestDatabase.Missing is not null, TestDatabase.Missing ?? "");
}
