namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>The last status with which the reporter was told; null before the first.</summary>
    public Terugkoppelstatus? Teruggekoppeld { get; private set; }

    /// <summary>What somebody must still tell the reporter, who gets no messages between systems; null when nothing.</summary>
    public Terugkoppelstatus? TeVertellen { get; private set; }

    /// <summary>What a person told the reporter, oldest first.</summary>
    public IReadOnlyList<Vertelling> Vertellingen { get; private set; } = [];

    /// <summary>
    /// Whether the reporter still expects to hear how the work of Veilig Thuis ended: after an assessment that led on, and
    /// until an end was told (VT-02 or VT-03).
    /// </summary>
    public bool VerwachtEinde => Beoordeling is { Uitkomst: not UitkomstVeiligheidsbeoordeling.GeenVervolgNodig }
        && (TeVertellen ?? Teruggekoppeld) is not (Terugkoppelstatus.Overdracht or Terugkoppelstatus.AfsluitingZonderOverdracht);

    /// <summary>Records that the reporter is told a status (Wmo 2015 art. 4.1.1 lid 2 g).</summary>
    /// <param name="status">The status.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Whose act led to it; null for the system.</param>
    public void KoppelTerug(Terugkoppelstatus status, DateTimeOffset nu, Guid? wie)
    {
        Teruggekoppeld = status;
        Meld(new MelderTeruggekoppeld(nu, wie, Id, status));
    }

    /// <summary>No message can tell the reporter, so a person must. What was not told yet is replaced by how it stands now.</summary>
    /// <param name="status">What is to be told.</param>
    public void LaatVertellen(Terugkoppelstatus status) => TeVertellen = status;

    /// <summary>
    /// Records what the reporter was told, or that nobody could be reached (Wmo 2015 art. 4.1.1 lid 2 g). In between, when
    /// nothing is to be told yet, it says only that somebody spoke with the reporter.
    /// </summary>
    /// <param name="wijze">How.</param>
    /// <param name="gezegd">What was said, or what was tried.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who told it.</param>
    /// <exception cref="WeigeringException"><see cref="GezegdOntbreekt"/>.</exception>
    public void Vertel(Vertelwijze wijze, string gezegd, DateTimeOffset nu, Guid wie)
    {
        if (string.IsNullOrWhiteSpace(gezegd))
        {
            throw new WeigeringException(new GezegdOntbreekt());
        }

        var verteld = TeVertellen;
        Vertellingen = [.. Vertellingen, new Vertelling(nu, wie, verteld, wijze, gezegd.Trim())];
        TeVertellen = null;
        if (verteld is { } status)
        {
            KoppelTerug(status, nu, wie);
        }
        else
        {
            Meld(new MelderGesproken(nu, wie, Id));
        }
    }
}

/// <summary>What a person told a reporter.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Status">How it stood; null for what was said in between.</param>
/// <param name="Wijze">How it was told.</param>
/// <param name="Gezegd">What was said, or what was tried.</param>
public sealed record Vertelling(DateTimeOffset Op, Guid Door, Terugkoppelstatus? Status, Vertelwijze Wijze, string Gezegd);

/// <summary>How a reporter was told.</summary>
public enum Vertelwijze
{
    /// <summary>On the telephone.</summary>
    Telefoon,

    /// <summary>In person.</summary>
    Gesprek,

    /// <summary>By e-mail, without names.</summary>
    Email,

    /// <summary>By letter.</summary>
    Brief,

    /// <summary>Not: the reporter could not be reached.</summary>
    NietBereikt,
}

/// <summary>The words for how a reporter was told.</summary>
public static class Vertelwijzen
{
    /// <summary>The label on the screen.</summary>
    /// <param name="wijze">How.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no way.</exception>
    public static string Naam(this Vertelwijze wijze) => wijze switch
    {
        Vertelwijze.Telefoon => "Aan de telefoon",
        Vertelwijze.Gesprek => "In een gesprek",
        Vertelwijze.Email => "Per e-mail, zonder namen",
        Vertelwijze.Brief => "Met een brief",
        Vertelwijze.NietBereikt => "Niet gelukt: de melder is niet te bereiken",
        _ => throw new ArgumentOutOfRangeException(nameof(wijze), wijze, "Unknown way."),
    };
}
