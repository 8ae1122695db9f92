using System.Security.Cryptography;

namespace Kring.Web.Infrastructure.Security.Login;

/// <summary>Random secrets that somebody copies by hand: without letters and figures that look alike on paper.</summary>
public static class Overtikbaar
{
    private const string Tekens = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groep = 4;
    private const int CodeLengte = 12;

    public static string Maak(int lengte) => RandomNumberGenerator.GetString(Tekens, lengte);

    /// <summary>A code in groups, such as "7kmq-2xbd-hw4r"; 59 bits.</summary>
    public static string Code() => string.Join('-', Maak(CodeLengte).Chunk(Groep).Select(groep => new string(groep)));

    /// <summary>What was typed, without what people add or leave out: capitals, spaces, dashes.</summary>
    public static string Kern(string getypt) => string.Concat(getypt.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
}
