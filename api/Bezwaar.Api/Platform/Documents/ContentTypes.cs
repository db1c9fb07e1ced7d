using System.Collections.Frozen;

namespace Bezwaar.Api.Platform.Documents;

/// <summary>The kinds of document that are taken, with the extensions that go with each.</summary>
internal static class ContentTypes
{
    public const string Pdf = "application/pdf";
    public const string Jpeg = "image/jpeg";
    public const string Png = "image/png";
    public const string Heic = "image/heic";
    public const string WebP = "image/webp";
    public const string Gif = "image/gif";
    public const string Tiff = "image/tiff";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string PowerPoint = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public const string OpenText = "application/vnd.oasis.opendocument.text";
    public const string OpenSpreadsheet = "application/vnd.oasis.opendocument.spreadsheet";
    public const string OpenPresentation = "application/vnd.oasis.opendocument.presentation";
    public const string OldWord = "application/msword";
    public const string OldExcel = "application/vnd.ms-excel";
    public const string OldPowerPoint = "application/vnd.ms-powerpoint";
    public const string OutlookMail = "application/vnd.ms-outlook";
    public const string Mail = "message/rfc822";

    private static readonly FrozenDictionary<string, string> ByExtension = new Dictionary<string, string>
    {
        ["pdf"] = Pdf,
        ["jpg"] = Jpeg,
        ["jpeg"] = Jpeg,
        ["jpe"] = Jpeg,
        ["jfif"] = Jpeg,
        ["png"] = Png,
        ["heic"] = Heic,
        ["heif"] = Heic,
        ["webp"] = WebP,
        ["gif"] = Gif,
        ["tif"] = Tiff,
        ["tiff"] = Tiff,
        ["docx"] = Word,
        ["xlsx"] = Excel,
        ["pptx"] = PowerPoint,
        ["odt"] = OpenText,
        ["ods"] = OpenSpreadsheet,
        ["odp"] = OpenPresentation,
        ["doc"] = OldWord,
        ["xls"] = OldExcel,
        ["ppt"] = OldPowerPoint,
        ["msg"] = OutlookMail,
        ["eml"] = Mail,
    }.ToFrozenDictionary();

    public static bool IsKnownExtension(string extension) => ByExtension.ContainsKey(extension);

    public static bool Fits(string contentType, string extension) => ByExtension.GetValueOrDefault(extension) == contentType;
}
