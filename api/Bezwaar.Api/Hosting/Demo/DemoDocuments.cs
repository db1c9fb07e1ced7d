using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bezwaar.Api.Features.Objections;
using Bezwaar.Api.Platform.Documents;
using Bezwaar.Api.Platform.Persistence;

namespace Bezwaar.Api.Hosting.Demo;

/// <summary>The letters that some objectors of the demo send along.</summary>
internal sealed class DemoDocuments(TenantDbContext db, IDocumentStore store, DateTimeOffset now)
{
    /// <summary>One of so many objections comes with a letter.</summary>
    private const int OneIn = 6;

    /// <summary>Adds a letter to an objection that is being filed; to most of them none.</summary>
    public async Task<Document?> SendAlongAsync(DemoCase planned, Objection objection, string sender, CancellationToken cancellationToken)
    {
        if (planned.Seed % OneIn != 0)
            return null;

        var (content, piece) = (Pdf($"Bijlage bij het bezwaar van {objection.ObjectorName}", planned.Decision.Description), Guid.CreateVersion7(now));
        await store.WriteAsync(db.Tenant, piece, file => file.WriteAsync(content, cancellationToken).AsTask(), cancellationToken);
        var letter = Document.AtCase(objection.Id, "Bijlage.pdf", content.Length, sender, planned.RegisteredAt);
        letter.Receive(new(piece, 0, content.Length, new(piece, SHA256.HashData(content), ContentTypes.Pdf, null))).OrThrow();
        letter.AddTo(objection.Id, 1, planned.RegisteredAt);
        return letter;
    }

    /// <summary>One page with a title and a line of text.</summary>
    private static byte[] Pdf(string title, string text)
    {
        var page = $"BT /F1 16 Tf 60 770 Td ({Escape(title)}) Tj /F1 11 Tf 0 -30 Td ({Escape(text)}) Tj ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R/Lang(nl)>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {Encoding.Latin1.GetByteCount(page)}>>stream\n{page}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder();
        for (var index = 0; index < objects.Length; index++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{pdf.Length:0000000000} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj{objects[index]}endobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{places}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
}
