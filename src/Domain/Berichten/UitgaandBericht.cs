namespace Kring.Domain.Berichten;

/// <summary>
/// A message that must go out. It is made in the transaction of the act and sent afterwards, again and again until it is
/// taken, so that no act waits on a connection and no message gets lost.
/// </summary>
public sealed class UitgaandBericht : Aggregaat
{
    private UitgaandBericht()
    {
    }

    private UitgaandBericht(Guid id)
        : base(id)
    {
    }

    /// <summary>Kind of message, for instance <c>vtTerugkoppelingDi01</c>.</summary>
    public string Soort { get; private set; } = "";

    /// <summary>Our own reference; also the name under which it is delivered.</summary>
    public string Referentie { get; private set; } = "";

    /// <summary>The whole message, encrypted in the database.</summary>
    public Geheim Inhoud { get; private set; } = new([]);

    /// <summary>When it was made.</summary>
    public DateTimeOffset Gemaakt { get; private set; }

    /// <summary>When it was delivered; null until then.</summary>
    public DateTimeOffset? Verzonden { get; private set; }

    /// <summary>How often delivery failed.</summary>
    public int Pogingen { get; private set; }

    /// <summary>Not to be tried again before this moment.</summary>
    public DateTimeOffset VolgendePoging { get; private set; }

    /// <summary>Why the last delivery failed; null when none did.</summary>
    public string? Fout { get; private set; }

    /// <summary>Lays a message ready.</summary>
    public static UitgaandBericht LegKlaar(DateTimeOffset nu, string soort, string referentie, byte[] inhoud) =>
        new(Guid.CreateVersion7(nu))
        {
            Soort = soort,
            Referentie = referentie,
            Inhoud = new Geheim(inhoud),
            Gemaakt = nu,
            VolgendePoging = nu,
        };

    /// <summary>Records that it was delivered; repeating it changes nothing.</summary>
    public void IsVerzonden(DateTimeOffset nu)
    {
        Verzonden ??= nu;
        Fout = null;
    }

    /// <summary>Records that delivery failed; the next try waits twice as long as the last, at most an hour.</summary>
    /// <param name="fout">Why, without data of people.</param>
    /// <param name="nu">The moment.</param>
    public void IsMislukt(string fout, DateTimeOffset nu)
    {
        Pogingen++;
        Fout = fout;
        VolgendePoging = nu.AddSeconds(Math.Min(3600, 15 * Math.Pow(2, Math.Min(Pogingen, 10))));
    }
}
