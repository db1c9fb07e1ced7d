using Bezwaar.Api.Platform.Persistence;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Mail;

internal static class MailSetup
{
    public static void AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailSettings>()
            .Bind(configuration.GetSection(MailSettings.Section))
            .Validate(mail => mail.IsEmpty || mail.IsComplete, "Mail: give From, and either Host or PickupDirectory.")
            .ValidateOnStart();
        services.AddScoped<AfterCommit>();
        services.AddScoped<MailQueue>();
        services.AddSingleton<MailSignal>();
        services.AddSingleton<MailMetrics>();
        services.AddSingleton<IMailTransport>(provider => provider.GetRequiredService<IOptions<MailSettings>>().Value.PickupDirectory is null
            ? ActivatorUtilities.CreateInstance<SmtpTransport>(provider)
            : ActivatorUtilities.CreateInstance<PickupTransport>(provider));
        services.AddHostedService<MailDispatcher>();
    }
}
