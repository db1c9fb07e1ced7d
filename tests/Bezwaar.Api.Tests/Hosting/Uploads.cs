using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Bezwaar.Api.Tests.Hosting;

/// <summary>Sending files as a browser would, and small files of several kinds.</summary>
internal static class Uploads
{
    public const int Megabyte = 1024 * 1024;

    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    /// <summary>A JPEG of this many bytes.</summary>
    public static byte[] Jpeg(int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }.CopyTo(bytes, 0);
        return bytes;
    }

    /// <summary>An archive with these entries, as Office and LibreOffice write their documents.</summary>
    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A draft that somebody without sign-in began, with a client that holds its link.</summary>
    public static async Task<(string Path, HttpClient Holder)> DraftAsync(this TestMunicipality municipality)
    {
        var begun = (await municipality.Citizen.CreateAsync("filing-drafts", Draft())).Is(HttpStatusCode.Created);
        return ($"filing-drafts/{begun.Get("id")}", municipality.WithLink(Secrets.Remember(begun.Get("token")!)));
    }

    public static object Draft(string grounds = "De dakkapel past in de straat.", string? step = "grounds") => new { step, answers = new { grounds } };

    public static Task<Answer> BeginAsync(this HttpClient client, string path, string fileName, long size) => client.CreateAsync($"{path}/documents", new { fileName, size });

    public static async Task<Answer> ChunkAsync(this HttpClient client, string document, long offset, ReadOnlyMemory<byte> bytes)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, document) { Content = new ReadOnlyMemoryContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Headers.Add("Upload-Offset", offset.ToString(null as IFormatProvider));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.ReadAsync(response);
    }

    /// <summary>Announces a file and sends it, in chunks where it is large; gives the last answer.</summary>
    public static async Task<Answer> UploadAsync(this HttpClient client, string path, string fileName, byte[] content)
    {
        var begun = (await client.BeginAsync(path, fileName, content.Length)).Is(HttpStatusCode.Created);
        Answer? last = null;
        for (var offset = 0; offset < content.Length; offset += 4 * Megabyte)
            last = (await client.ChunkAsync($"{path}/documents/{begun.Get("id")}", offset, content.AsMemory(offset, Math.Min(4 * Megabyte, content.Length - offset)))).Is(HttpStatusCode.OK);
        return last!;
    }
}
