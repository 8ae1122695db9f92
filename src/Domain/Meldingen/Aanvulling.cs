using System.Text;

namespace Kring.Domain.Meldingen;

/// <summary>What a reporter added to a report afterwards. Somebody of Veilig Thuis reads it, however far the report is.</summary>
public sealed class Aanvulling : Aggregaat
{
    /// <summary>A longer text does not fit.</summary>
    public const int LangsteTekst = 20_000;

    private Aanvulling()
    {
    }

    private Aanvulling(Guid id)
        : base(id)
    {
    }

    /// <summary>The report.</summary>
    public Guid MeldingId { get; private set; }

    /// <summary>When it came in.</summary>
    public DateTimeOffset Ontvangen { get; private set; }

    /// <summary>The account that added it; null when it was added with a code.</summary>
    public Guid? DoorId { get; private set; }

    /// <summary>What was added, encrypted in the database.</summary>
    public Geheim Tekst { get; private set; } = new([]);

    /// <summary>At which number the reporter can be called, encrypted in the database; null when none was given.</summary>
    public Geheim? Terugbellen { get; private set; }

    /// <summary>Who read it; null while nobody did.</summary>
    public Aanvullinglezing? Lezing { get; private set; }

    /// <summary>What was added, to read.</summary>
    public string Leesbaar => Encoding.UTF8.GetString(Tekst.Inhoud);

    /// <summary>The number to call, to read; null when none was given.</summary>
    public string? Nummer => Terugbellen is { } nummer ? Encoding.UTF8.GetString(nummer.Inhoud) : null;

    /// <summary>Adds to a report, whatever its state.</summary>
    /// <param name="meldingId">The report.</param>
    /// <param name="tekst">What is added.</param>
    /// <param name="telefoon">At which number the reporter can be called, or null.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="door">The account; null when it was added with a code.</param>
    /// <exception cref="WeigeringException"><see cref="AanvullingOntbreekt"/>, <see cref="AanvullingIsTeLang"/>,
    /// <see cref="TerugbelnummerKloptNiet"/>.</exception>
    public static Aanvulling Vul(Guid meldingId, string? tekst, string? telefoon, DateTimeOffset nu, Guid? door)
    {
        var (schoon, nummer) = (EisTekst(tekst), EisNummer(telefoon));
        var aanvulling = new Aanvulling(Guid.CreateVersion7(nu))
        {
            MeldingId = meldingId,
            Ontvangen = nu,
            DoorId = door,
            Tekst = new Geheim(Encoding.UTF8.GetBytes(schoon)),
            Terugbellen = nummer is null ? null : new Geheim(Encoding.UTF8.GetBytes(nummer)),
        };
        aanvulling.Meld(new MeldingAangevuld(nu, null, meldingId, aanvulling.Id));
        return aanvulling;
    }

    /// <summary>Whether this says the same as what was added just before, as when somebody presses twice.</summary>
    /// <param name="eerder">What was added before.</param>
    public bool IsZelfdeAls(Aanvulling eerder)
    {
        ArgumentNullException.ThrowIfNull(eerder);
        return (MeldingId, Leesbaar, Nummer) == (eerder.MeldingId, eerder.Leesbaar, eerder.Nummer);
    }

    /// <summary>Somebody read it; repeating it changes nothing.</summary>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    public void Lees(DateTimeOffset nu, Guid wie)
    {
        if (Lezing is null)
        {
            Lezing = new Aanvullinglezing(nu, wie);
            Meld(new AanvullingGelezen(nu, wie, MeldingId, Id));
        }
    }

    /// <summary>Says nothing of what was added.</summary>
    public override string ToString() => nameof(Aanvulling);

    private static string EisTekst(string? tekst)
    {
        var schoon = Formuliervelden.Schoon(tekst);
        return schoon.Length switch
        {
            0 => throw new WeigeringException(new AanvullingOntbreekt()),
            > LangsteTekst => throw new WeigeringException(new AanvullingIsTeLang(schoon.Length)),
            _ => schoon,
        };
    }

    private static string? EisNummer(string? telefoon)
    {
        var nummer = Formuliervelden.Schoon(telefoon);
        return nummer.Length == 0 ? null : Leeswijze.Telefoon(nummer) ?? throw new WeigeringException(new TerugbelnummerKloptNiet());
    }
}

/// <summary>Who read what a reporter added.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
public sealed record Aanvullinglezing(DateTimeOffset Op, Guid Door);
