using Bezwaar.Awb.Calendar;
using Bezwaar.Awb.Terms;

namespace Bezwaar.Awb.Validation;

/// <summary>Finds what is impossible inside one fact.</summary>
internal static class FactCheck
{
    internal static void Run(int index, Fact? fact, DeadlineRequest request, List<Contradiction> found)
    {
        switch (fact)
        {
            case null:
                found.Add(new Contradiction(index, "type", "fact-missing", "Deze gebeurtenis is leeg.", "This fact is empty."));
                break;
            case Received received:
                CheckReceipt(index, received, found);
                break;
            case OmissionRequested asked:
                if (DayCheck.Run(index, "on", asked.On, found)
                    & DayCheck.Run(index, "repairBy", asked.RepairBy, found)
                    && asked.RepairBy < asked.On)
                {
                    found.Add(new Contradiction(
                        index,
                        "repairBy",
                        "repair-limit-before-request",
                        $"De uiterste dag voor de aanvulling, {asked.RepairBy.Nl()}, ligt voor het verzoek van {asked.On.Nl()}.",
                        $"The limit for repair, {asked.RepairBy.En()}, lies before the request of {asked.On.En()}."));
                }

                break;
            case Adjourned adjourned:
                CheckAdjournment(index, adjourned, request, found);
                break;
            case Postponed postponed:
                CheckGround(index, postponed.Ground, found);
                if (DayCheck.Run(index, "on", postponed.On, found)
                    & DayCheck.Run(index, "until", postponed.Until, found)
                    && postponed.Until <= postponed.On)
                {
                    found.Add(new Contradiction(
                        index,
                        "until",
                        "postponed-until-before-agreement",
                        $"De afgesproken datum {postponed.Until.Nl()} ligt niet na de afspraak van {postponed.On.Nl()}.",
                        $"The agreed date {postponed.Until.En()} is not after the agreement of {postponed.On.En()}."));
                }

                break;
            case ClockStopped stopped:
                CheckGround(index, stopped.Ground, found);
                DayCheck.Run(index, "on", stopped.On, found);
                break;
            case HearingPlanned hearing:
                if (DayCheck.Run(index, "on", hearing.On, found)
                    & DayCheck.Run(index, "invitedOn", hearing.InvitedOn, found)
                    && hearing.InvitedOn > hearing.On)
                {
                    found.Add(new Contradiction(
                        index,
                        "invitedOn",
                        "invited-after-hearing",
                        $"De uitnodiging is van na de hoorzitting op {hearing.On.Nl()}.",
                        $"The invitation is of after the hearing on {hearing.On.En()}."));
                }

                break;
            case Closed closed:
                DayCheck.Run(index, "on", closed.On, found);
                if (!Retention.IsCategory(closed.RetentionCategory))
                {
                    var known = string.Join(", ", Retention.Categories);
                    found.Add(new Contradiction(
                        index,
                        "retentionCategory",
                        "unknown-retention-category",
                        $"Deze categorie bestaat niet. Kies uit: {known}.",
                        $"This category does not exist. Choose from: {known}."));
                }

                break;
            default:
                DayCheck.Run(index, "on", fact.OccurredOn, found);
                break;
        }
    }

    private static void CheckReceipt(int index, Received received, List<Contradiction> found)
    {
        if (received.Channel is not (IntakeChannel.Electronic or IntakeChannel.Post or IntakeChannel.Counter))
        {
            found.Add(new Contradiction(index, "channel", "unknown-value", "Dit kanaal bestaat niet.", "This channel does not exist."));
        }

        if (received.At is null && received.On is null)
        {
            found.Add(new Contradiction(
                index,
                received.Channel is IntakeChannel.Electronic ? "at" : "on",
                "receipt-date-missing",
                "De dag of het tijdstip van ontvangst ontbreekt.",
                "The day or the moment of receipt is missing."));
            return;
        }

        // The day of receipt is checked under the member from which it comes; the bound itself is the same.
        var inBounds = DayCheck.Run(index, received.At is null ? "on" : "at", received.OccurredOn, found)
            & DayCheck.Run(index, "postedOn", received.PostedOn, found);
        if (received.At is { } at && received.On is { } on && AmsterdamTime.DateOf(at) != on)
        {
            found.Add(new Contradiction(
                index,
                "on",
                "receipt-days-differ",
                $"Het tijdstip van ontvangst valt niet op {on.Nl()} (Nederlandse tijd).",
                $"The moment of receipt is not on {on.En()} (Dutch time)."));
        }

        if (received.PostedOn is null)
        {
            return;
        }

        if (received.Channel is not IntakeChannel.Post)
        {
            found.Add(new Contradiction(
                index,
                "postedOn",
                "posted-but-not-by-post",
                "Een dag van posten hoort alleen bij een brief per post.",
                "A day of posting belongs only to a letter by post."));
        }
        else if (inBounds && received.PostedOn > received.OccurredOn)
        {
            found.Add(new Contradiction(
                index,
                "postedOn",
                "posted-after-receipt",
                $"De brief kan niet zijn gepost na de ontvangst op {received.OccurredOn.Nl()}.",
                $"The letter cannot have been posted after its receipt on {received.OccurredOn.En()}."));
        }
    }

    private static void CheckAdjournment(int index, Adjourned adjourned, DeadlineRequest request, List<Contradiction> found)
    {
        DayCheck.Run(index, "on", adjourned.On, found);
        var longest = TermLengths.For(request).LongestAdjournment;
        if (adjourned.Weeks < 1 || adjourned.Weeks > longest.Count)
        {
            found.Add(new Contradiction(
                index,
                "weeks",
                "adjournment-length",
                $"Verdagen kan met 1 tot en met {longest.Count} weken.",
                $"An adjournment takes 1 to {longest.Count} weeks."));
        }
    }

    private static void CheckGround(int index, PostponementGround ground, List<Contradiction> found)
    {
        if (ground is not (PostponementGround.AllPartiesConsent
            or PostponementGround.ObjectorConsents
            or PostponementGround.ProceduralRules))
        {
            found.Add(new Contradiction(index, "ground", "unknown-value", "Deze grond bestaat niet.", "This ground does not exist."));
        }
    }
}
