using System.Numerics;
using System.Security.Cryptography;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>Random secrets that somebody copies by hand: without letters and figures that look alike on paper.</summary>
public static class Overtikbaar
{
    private const string Tekens = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groep = 4;
    private const int CodeLengte = 12;

    /// <summary>A code of so many groups.</summary>
    public static string Code(int groepen) => Gegroepeerd(Maak(groepen * Groep));

    /// <summary>The same random bytes give the same code of so many groups; nearly five bits to a sign.</summary>
    public static string Code(ReadOnlySpan<byte> bytes, int groepen)
    {
        var rest = new BigInteger(bytes, isUnsigned: true);
        var tekens = new char[groepen * Groep];
        for (var i = 0; i < tekens.Length; i++)
        {
            (rest, var plek) = BigInteger.DivRem(rest, Tekens.Length);
            tekens[i] = Tekens[(int)plek];
        }

        return Gegroepeerd(new string(tekens));
    }

    public static string Maak(int lengte) => RandomNumberGenerator.GetString(Tekens, lengte);

    /// <summary>A code in groups, such as "7kmq-2xbd-hw4r"; 59 bits.</summary>
    public static string Code() => Gegroepeerd(Maak(CodeLengte));

    /// <summary>What was typed, without what people add or leave out: capitals, spaces, dashes.</summary>
    public static string Kern(string getypt) => string.Concat(getypt.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));

    private static string Gegroepeerd(string tekens) => string.Join('-', tekens.Chunk(Groep).Select(groep => new string(groep)));
}
