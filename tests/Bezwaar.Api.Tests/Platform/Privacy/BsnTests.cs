using System.Globalization;
using Bezwaar.Api.Platform.Privacy;

namespace Bezwaar.Api.Tests.Platform.Privacy;

/// <summary>What is a citizen service number, and that nobody sees it whole by accident.</summary>
public sealed class BsnTests
{
    [Theory]
    [InlineData("111222333")]
    [InlineData("123456782")]
    [InlineData("999999990")]
    [InlineData("010464554")]
    public void A_number_that_passes_the_eleven_test_is_one(string text)
    {
        Assert.True(Bsn.TryParse(text, out var bsn));
        Assert.Equal(text, bsn.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("000000000")]
    [InlineData("123456789")]
    [InlineData("11122233")]
    [InlineData("1112223330")]
    [InlineData("111 222 333")]
    [InlineData("111222333 ")]
    [InlineData("11122233a")]
    [InlineData("١١١٢٢٢٣٣٣")]
    public void Anything_else_is_none(string? text) => Assert.False(Bsn.TryParse(text, out _));

    /// <summary>The eleven-test exists to find typing errors: one wrong digit, or two neighbours swapped.</summary>
    [Fact]
    public void One_wrong_digit_or_two_swapped_ones_are_found()
    {
        var valid = Enumerable.Range(100_000_000, 20_000).Select(number => number.ToString(CultureInfo.InvariantCulture)).Where(text => Bsn.TryParse(text, out _)).ToList();

        Assert.InRange(valid.Count, 1_700, 1_900);
        foreach (var text in valid)
        {
            for (var position = 0; position < text.Length; position++)
            {
                var wrong = text.ToCharArray();
                wrong[position] = (char)('0' + ((text[position] - '0' + 3) % 10));
                Assert.False(Bsn.TryParse(new string(wrong), out _), $"{position} of a number was changed.");
            }

            for (var position = 0; position < text.Length - 1; position++)
            {
                if (text[position] == text[position + 1])
                    continue;
                var swapped = text.ToCharArray();
                (swapped[position], swapped[position + 1]) = (text[position + 1], text[position]);
                Assert.False(Bsn.TryParse(new string(swapped), out _), $"{position} of a number was swapped.");
            }
        }
    }

    [Fact]
    public void Its_text_shows_the_end_alone()
    {
        Assert.True(Bsn.TryParse("111222333", out var bsn));

        Assert.Equal("*****2333", bsn.ToString());
        Assert.Equal("*****2333", $"{bsn}");
        Assert.Equal("Bsn *****2333", PersonIdentifier.Of(bsn).ToString());
        Assert.Equal("", default(Bsn).ToString());
    }

    [Theory]
    [InlineData(PersonIdentifierKind.Kvk, "12345678", "12345678")]
    [InlineData(PersonIdentifierKind.Kvk, "1234567", null)]
    [InlineData(PersonIdentifierKind.Kvk, "1234567a", null)]
    [InlineData(PersonIdentifierKind.Bsn, "111222333", "*****2333")]
    [InlineData(PersonIdentifierKind.Bsn, "111222334", null)]
    public void A_number_of_an_organisation_is_public_and_one_of_a_person_is_not(PersonIdentifierKind kind, string text, string? masked) =>
        Assert.Equal(masked, PersonIdentifier.Parse(kind, text)?.Masked);
}
