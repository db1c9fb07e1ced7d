using Bezwaar.Api.Platform.Behaviors;
using Bezwaar.Api.Platform.Errors;
using Bezwaar.Awb;
using ErrorOr;
using FluentValidation;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>What may be sent, and the failures on the way: the same at a draft and at a case.</summary>
internal static class DocumentRules
{
    /// <summary>25 MB, as people count: what their own computer calls 25 MB must fit either way.</summary>
    public const long LargestDocument = 25L * 1024 * 1024;

    public const int LargestChunk = 4 * 1024 * 1024;

    /// <summary>Of every chunk but the last, so that nobody stores a document in a million pieces.</summary>
    public const int SmallestChunk = 64 * 1024;

    /// <summary>At one draft, or on their way to one case at a time.</summary>
    public const int MostDocuments = 20;

    private const string KindsNl = "Stuur een PDF, een foto (JPEG, PNG, HEIC, WebP, GIF of TIFF), een document van Word, Excel, PowerPoint of LibreOffice, of een e-mail (EML of MSG).";
    private const string KindsEn = "Send a PDF, an image (JPEG, PNG, HEIC, WebP, GIF or TIFF), a document of Word, Excel, PowerPoint or LibreOffice, or an e-mail (EML or MSG).";

    /// <summary>How chunks are sent, for the description of each operation that takes one.</summary>
    public const string HowToSend =
        "The body is the next bytes, at most 4 MB and, but for the last, at least 64 kB; Upload-Offset says how many came before. With the last bytes the file is looked at: it is ready, "
        + "or refused with the reason. A wrong offset is 409 with the number of bytes received: go on from there. So a chunk that is sent twice counts once, and a chunk that was broken off is sent again.";

    /// <summary>What an operation that gives a document answers, for the description of each.</summary>
    public const string HowToDownload =
        "The bytes as a file to save (Content-Disposition: attachment, with its name), whatever is in it. The ETag is its SHA-256; parts can be asked for (Range).";

    public static readonly Error TooMany = Problem.Conflict(
        "too-many-documents",
        $"U kunt niet meer dan {MostDocuments} bestanden tegelijk meesturen. Verwijder eerst een bestand, of voeg bestanden samen.",
        $"You can send at most {MostDocuments} files at a time. Remove a file first, or put files together.");

    public static readonly Error NotUploading = Problem.Conflict(
        "upload-ended", "Dit bestand is al helemaal ontvangen of is geweigerd. Stuur het opnieuw als nieuw bestand.", "This file was received completely or was refused. Send it again as a new file.");

    public static readonly Error ChunkTooLarge = Problem.Make(
        StatusCodes.Status413PayloadTooLarge, "chunk-too-large", "Dit deel van het bestand is te groot: stuur ten hoogste 4 MB per keer.", "This part of the file is too large: send at most 4 MB at a time.");

    public static readonly Error ChunkTooSmall = Problem.Invalid(
        "#", "chunk-too-small", "Dit deel van het bestand is te klein: alleen het laatste deel mag kleiner zijn dan 64 kB.", "This part of the file is too small: only the last part may be smaller than 64 kB.");

    public static readonly Error MoreThanAnnounced = Problem.Invalid(
        "#", "more-than-announced", "Het bestand is groter dan was opgegeven. Stuur het opnieuw als nieuw bestand.", "The file is larger than was announced. Send it again as a new file.");

    public static Error WrongOffset(long received) => Problem.Conflict(
        "wrong-offset",
        "Van dit bestand is al een ander deel ontvangen. Ga verder waar wij gebleven zijn.",
        "Another part of this file was received already. Go on from where we are.").With("received", received);

    public static IRuleBuilderOptions<T, string?> DocumentName<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(name => FileNames.Clean(name) is not null).WithText("required", "Geef het bestand een naam.", "Give the file a name.")
        .Must(name => FileNames.Clean(name) is not { } clean || ContentTypes.IsKnownExtension(FileNames.ExtensionOf(clean))).WithText("file-kind", $"Dit soort bestand kunnen wij niet gebruiken. {KindsNl}", $"We cannot use this kind of file. {KindsEn}");

    public static IRuleBuilderOptions<T, long?> DocumentSize<T>(this IRuleBuilder<T, long?> rule) => rule
        .NotNull().WithText("required", "Geef aan hoeveel bytes het bestand heeft.", "Say how many bytes the file has.")
        .Must(size => size is null or > 0).WithText("file-empty", "Dit bestand is leeg. Kies een ander bestand.", "This file is empty. Choose another file.")
        .Must(size => size is null or <= LargestDocument).WithText("file-too-large", "Dit bestand is te groot. Een bestand mag niet groter zijn dan 25 MB.", "This file is too large. A file may have at most 25 MB.");

    /// <summary>Why a document was refused, and what to do.</summary>
    public static LegalText? ReasonOf(DocumentRefusal? refusal) => refusal switch
    {
        null => null,
        DocumentRefusal.Unknown => new($"De inhoud van dit bestand herkennen wij niet. {KindsNl}", $"We do not recognise what is in this file. {KindsEn}"),
        DocumentRefusal.Program => new($"Dit bestand is een programma of bevat een script. Dat nemen wij niet aan. {KindsNl}", $"This file is a program or holds a script. We do not take it. {KindsEn}"),
        DocumentRefusal.Macros => new("In dit document zitten macro's. Sla het op zonder macro's, of als PDF, en stuur dat.", "This document holds macros. Save it without macros, or as PDF, and send that."),
        DocumentRefusal.Encrypted => new("Dit bestand is beveiligd met een wachtwoord, dus wij kunnen het niet openen. Haal de beveiliging eraf en stuur het opnieuw.", "This file is protected with a password, so we cannot open it. Remove the protection and send it again."),
        DocumentRefusal.Archive => new("Dit is een ingepakt bestand (zip). Pak het uit en stuur de bestanden los.", "This is an archive (zip). Unpack it and send the files one by one."),
        DocumentRefusal.Damaged => new("Dit bestand is beschadigd. Probeer of u het zelf nog kunt openen, sla het opnieuw op en stuur dat.", "This file is damaged. Try whether you can still open it, save it anew and send that."),
        DocumentRefusal.OtherThanItsName => new("De naam van dit bestand past niet bij wat erin zit. Sla het opnieuw op en stuur dat.", "The name of this file does not fit what is in it. Save it anew and send that."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, null),
    };
}
