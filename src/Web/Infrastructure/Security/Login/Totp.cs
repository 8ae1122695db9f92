using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>Time-based one-time passwords of six digits and thirty seconds (RFC 6238, HMAC-SHA-1 as RFC 4226 asks).</summary>
public static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int SecondsPerStep = 30;

    public static long Step(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / SecondsPerStep;

    /// <param name="key">The shared secret in base32, as an authenticator app reads it.</param>
    /// <param name="step">The number of the half minute since 1970.</param>
    public static string Code(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The standard and every authenticator app use SHA-1 here; it is not used as a plain hash.
        var mac = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(mac[^1] & 0x0F)) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step to which this code belongs, now or one step beside it for clocks that differ; null when wrong.</summary>
    public static long? Match(string key, string code, DateTimeOffset now)
    {
        var given = System.Text.Encoding.ASCII.GetBytes(code);
        long[] steps = [Step(now), Step(now) - 1, Step(now) + 1];
        return steps.Where(step => CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Code(key, step)), given))
            .Select(step => (long?)step).FirstOrDefault();
    }

    /// <summary>A new shared secret of 160 bits.</summary>
    public static string NewKey() => string.Concat(RandomNumberGenerator.GetBytes(32).Select(value => Base32[value & 31]));

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var letter in key.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant))
        {
            buffer = (buffer << 5) | Base32.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
