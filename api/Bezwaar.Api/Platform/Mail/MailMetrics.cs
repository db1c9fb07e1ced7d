using System.Diagnostics.Metrics;

namespace Bezwaar.Api.Platform.Mail;

/// <summary>Counts of the meter "Bezwaar.Mail", by municipality.</summary>
internal sealed class MailMetrics
{
    private readonly Counter<long> sent;
    private readonly Counter<long> failed;
    private readonly Counter<long> parked;

    public MailMetrics(IMeterFactory meters)
    {
        var meter = meters.Create("Bezwaar.Mail");
        sent = meter.CreateCounter<long>("bezwaar.mail.sent", description: "Mails that were handed over.");
        failed = meter.CreateCounter<long>("bezwaar.mail.failed", description: "Attempts that failed and will be made again.");
        parked = meter.CreateCounter<long>("bezwaar.mail.parked", description: "Mails that were given up; somebody should look.");
    }

    public void Sent(string municipality) => sent.Add(1, Tag(municipality));

    public void Failed(string municipality) => failed.Add(1, Tag(municipality));

    public void Parked(string municipality) => parked.Add(1, Tag(municipality));

    private static KeyValuePair<string, object?> Tag(string municipality) => new("municipality", municipality);
}
