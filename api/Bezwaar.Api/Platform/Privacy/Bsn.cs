namespace Bezwaar.Api.Platform.Privacy;

/// <summary>
/// A citizen service number (burgerservicenummer): nine digits that pass the eleven-test (Wabb; the ninth digit counts
/// minus one). Its text form is masked, so that no log or message can hold it by accident.
/// </summary>
internal readonly record struct Bsn
{
    private const int Length = 9;

    private Bsn(string value) => Value = value;

    /// <summary>The nine digits. For encryption and lookup alone.</summary>
    public string Value { get; }

    public static bool TryParse(string? text, out Bsn bsn)
    {
        bsn = default;
        if (text is not { Length: Length } || !text.All(char.IsAsciiDigit) || text.All(digit => digit == '0'))
            return false;

        var sum = 0;
        for (var position = 0; position < Length - 1; position++)
            sum += (text[position] - '0') * (Length - position);
        if ((sum - (text[^1] - '0')) % 11 != 0)
            return false;

        bsn = new(text);
        return true;
    }

    /// <summary>Five stars and the last four digits.</summary>
    public string Masked => $"*****{Value[^4..]}";

    public override string ToString() => Value is null ? "" : Masked;
}
