namespace Bezwaar.Api.Platform.Privacy;

/// <summary>By what number a person or organisation is known.</summary>
public enum PersonIdentifierKind
{
    /// <summary>A person, by citizen service number (DigiD).</summary>
    Bsn,

    /// <summary>An organisation, by its number in the trade register (eHerkenning).</summary>
    Kvk,
}

/// <summary>The number itself, on its way to being sealed. Its text form is masked.</summary>
internal sealed record PersonIdentifier
{
    private PersonIdentifier(PersonIdentifierKind kind, string value, string masked) => (Kind, Value, Masked) = (kind, value, masked);

    public PersonIdentifierKind Kind { get; }

    public string Value { get; }

    /// <summary>What may be shown: the end of a BSN, or a KVK number whole, which is public.</summary>
    public string Masked { get; }

    public static PersonIdentifier Of(Bsn bsn) => new(PersonIdentifierKind.Bsn, bsn.Value, bsn.Masked);

    /// <summary>Null where the number has not the form of its kind: a BSN that passes the eleven-test, a KVK number of eight digits.</summary>
    public static PersonIdentifier? Parse(PersonIdentifierKind kind, string? value) => kind switch
    {
        PersonIdentifierKind.Bsn => Bsn.TryParse(value, out var bsn) ? Of(bsn) : null,
        _ => value is { Length: 8 } && value.All(char.IsAsciiDigit) ? new(kind, value, value) : null,
    };

    public override string ToString() => $"{Kind} {Masked}";
}
