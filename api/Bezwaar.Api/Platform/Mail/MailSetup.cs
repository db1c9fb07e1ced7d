using Bezwaar.Api.Platform.Persistence;
using Microsoft.Extensions.Options;

namespace Bezwaar.Api.Platform.Mail;

internal static class MailSetup
{
    public static void AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailSettings>()
            .Bind(configuration.GetSection(MailSettings.Section))
            .Validate(mail => mail.IsEmpty || MimeKit.MailboxAddress.TryParse(mail.From ?? "", out _), "Mail:From must be an e-mail address.")
            .ValidateOnStart();
        services.AddScoped<AfterCommit>();
        services.AddTransient<MailQueue>();
        services.AddSingleton<MailSignal>();
        services.AddSingleton<MailMetrics>();
        services.AddSingleton<IMailTransport>(provider => provider.GetRequiredService<IOptions<MailSettings>>().Value.UsesServer
            ? ActivatorUtilities.CreateInstance<SmtpTransport>(provider)
            : ActivatorUtilities.CreateInstance<PickupTransport>(provider));
        services.AddHostedService<MailDispatcher>();
    }
}
