using System.Security.Cryptography;
using System.Text;

namespace Kring.Domain.Meldingen;

/// <summary>
/// With what a reporter without account comes back to a report: a mark that says nothing, and a code that was shown once.
/// Of the code only a keyed hash is kept.
/// </summary>
public sealed class Ontvangstbewijs : Aggregaat
{
    /// <summary>After this many wrong codes it stays closed for a while, also for the right one.</summary>
    public const int MeestePogingen = 5;

    private Ontvangstbewijs()
    {
    }

    private Ontvangstbewijs(Guid id)
        : base(id)
    {
    }

    /// <summary>How long it stays closed after too many wrong codes.</summary>
    public static TimeSpan Dichttijd { get; } = TimeSpan.FromMinutes(15);

    /// <summary>How long whoever sends the same form again, by pressing twice, is shown the code again.</summary>
    public static TimeSpan Toontijd { get; } = TimeSpan.FromMinutes(15);

    /// <summary>The report.</summary>
    public Guid MeldingId { get; private set; }

    /// <summary>The mark, made by chance: it tells nothing of the report and follows on no other.</summary>
    public string Kenmerk { get; private set; } = "";

    /// <summary>The keyed hash of the code.</summary>
    public string Codesleutel { get; private set; } = "";

    /// <summary>When it was given.</summary>
    public DateTimeOffset Gegeven { get; private set; }

    /// <summary>Wrong codes since the last right one or the last closing.</summary>
    public int Mislukt { get; private set; }

    /// <summary>Until when no code opens it; null when it is not closed.</summary>
    public DateTimeOffset? DichtTot { get; private set; }

    /// <summary>Gives the receipt of a report.</summary>
    /// <param name="meldingId">The report.</param>
    /// <param name="kenmerk">The mark.</param>
    /// <param name="codesleutel">The keyed hash of the code.</param>
    /// <param name="nu">The moment.</param>
    public static Ontvangstbewijs Geef(Guid meldingId, string kenmerk, string codesleutel, DateTimeOffset nu) => new(Guid.CreateVersion7(nu))
    {
        MeldingId = meldingId,
        Kenmerk = kenmerk,
        Codesleutel = codesleutel,
        Gegeven = nu,
    };

    /// <summary>Whether this code opens the report now. A wrong one is counted; while it is closed nothing is counted or opened.</summary>
    /// <param name="codesleutel">The keyed hash of what was typed.</param>
    /// <param name="nu">The moment.</param>
    public bool Opent(string codesleutel, DateTimeOffset nu)
    {
        // Compared in any case, so that a closed one takes no less time.
        var past = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Codesleutel), Encoding.UTF8.GetBytes(codesleutel));
        if (DichtTot > nu)
        {
            return false;
        }

        (Mislukt, DichtTot) = (past ? 0 : Mislukt + 1, null);
        if (Mislukt >= MeestePogingen)
        {
            (Mislukt, DichtTot) = (0, nu + Dichttijd);
        }

        return past;
    }

    /// <summary>Whether the code may be shown again to whoever sends the same form again.</summary>
    /// <param name="nu">The moment.</param>
    public bool MagNogEensGetoond(DateTimeOffset nu) => nu <= Gegeven + Toontijd;

    /// <summary>Says nothing of the code.</summary>
    public override string ToString() => nameof(Ontvangstbewijs);
}
