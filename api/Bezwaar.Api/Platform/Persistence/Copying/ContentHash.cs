using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Bezwaar.Api.Platform.Persistence.Copying;

/// <summary>How many rows a table has, and a hash of what they hold that is the same on every engine.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Hash">Sum of the SHA-256 hashes of the rows, in hexadecimal: engines give rows in different orders.</param>
internal sealed record TableContent(string Table, long Rows, string Hash);

/// <summary>Adds up rows to a <see cref="TableContent"/>, without keeping any.</summary>
internal sealed class ContentHash(TenantTable table)
{
    private const byte Missing = 0;
    private const byte There = 1;

    private readonly IncrementalHash row = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ulong[] sum = new ulong[4];
    private long rows;

    public TableContent Content => new(table.Name, rows, string.Concat(sum.Select(part => part.ToString("x16", null))));

    public void Add(object?[] values)
    {
        foreach (var value in values)
            Append(value);

        Span<byte> hash = stackalloc byte[32];
        row.GetHashAndReset(hash);
        for (var part = 0; part < sum.Length; part++)
            sum[part] = unchecked(sum[part] + BinaryPrimitives.ReadUInt64BigEndian(hash[(part * 8)..]));
        rows++;
    }

    private void Append(object? value)
    {
        row.AppendData([value is null ? Missing : There]);
        switch (value)
        {
            case null: break;
            case string text: AppendBytes(Encoding.UTF8.GetBytes(text)); break;
            case byte[] bytes: AppendBytes(bytes); break;
            case Guid guid: AppendBytes(guid.ToByteArray(bigEndian: true)); break;
            case DateTime instant: AppendNumber(instant.Ticks); break;
            case DateOnly day: AppendNumber(day.DayNumber); break;
            case bool flag: AppendNumber(flag ? 1 : 0); break;
            default: AppendNumber(Convert.ToInt64(value, null)); break;
        }
    }

    /// <summary>With its length, so that no two rows look alike.</summary>
    private void AppendBytes(ReadOnlySpan<byte> bytes)
    {
        AppendNumber(bytes.Length);
        row.AppendData(bytes);
    }

    private void AppendNumber(long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        row.AppendData(bytes);
    }
}
