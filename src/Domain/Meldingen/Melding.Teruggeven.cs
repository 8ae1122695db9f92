namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>That it was sent back; null when not.</summary>
    public Teruggave? Teruggave { get; private set; }

    /// <summary>Sends a report back to the reporter. First somebody looks for immediate danger, also here. About whom it was stays undecided, so it has no class.</summary>
    /// <param name="soort">Not admissible or wrongly addressed.</param>
    /// <param name="reden">Why, in words the reporter may read.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="AcuteCheckOntbreekt"/>, <see cref="AcuutGevaarLoopt"/>,
    /// <see cref="TerugNaHerkenning"/>, <see cref="RedenenOntbreken"/>, <see cref="MeldingIsBeoordeeld"/>.</exception>
    public void GeefTerug(Teruggavesoort soort, string reden, DateTimeOffset nu, Guid wie)
    {
        EisNietAfgerond();
        if (AcuteCheck is null)
        {
            throw new WeigeringException(new AcuteCheckOntbreekt());
        }

        if (IsAcuut)
        {
            throw new WeigeringException(new AcuutGevaarLoopt());
        }

        if (Herkend is not null)
        {
            throw new WeigeringException(new TerugNaHerkenning());
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            throw new WeigeringException(new RedenenOntbreken());
        }

        Teruggave = new Teruggave(nu, wie, soort, reden.Trim());
        Type = Meldingtype.NietIngedeeld;
        Meld(new MeldingTeruggegeven(nu, wie, Id, soort, reden.Trim()));
    }
}

/// <summary>That a report was sent back.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Soort">Not admissible or wrongly addressed.</param>
/// <param name="Reden">Why.</param>
public sealed record Teruggave(DateTimeOffset Op, Guid Door, Teruggavesoort Soort, string Reden);

/// <summary>Why a report goes back.</summary>
public enum Teruggavesoort
{
    /// <summary>VT-00: not about violence at home or child abuse, or not made by somebody who makes himself known.</summary>
    NietOntvankelijk,

    /// <summary>VT-99: meant for another region or organisation.</summary>
    OnjuistGeadresseerd,
}
