namespace Kring.Domain.Meldingen;

/// <summary>
/// Whether the family may hear who reported. Veilig Thuis always knows (Uitvoeringsbesluit Wmo 2015 art. 4.1.8): a private
/// person is named only with consent, a professional is named unless one of the grounds applies.
/// </summary>
/// <param name="Genoemd">Whether the family may hear it.</param>
/// <param name="Grond">Why a professional is not named; null for others and when named.</param>
/// <param name="Toelichting">The facts behind the ground, or null.</param>
public sealed record Bronvermelding(bool Genoemd, Afschermgrond? Grond, string? Toelichting)
{
    /// <summary>Decides by the rules.</summary>
    /// <param name="hoedanigheid">From which position is reported.</param>
    /// <param name="noemen">What was chosen: whether the family may hear it; null while nothing was.</param>
    /// <param name="grond">The ground on which a professional asks not to be named, or null.</param>
    /// <param name="toelichting">The facts behind that ground.</param>
    /// <exception cref="WeigeringException"><see cref="NoemenIsNietGekozen"/>, <see cref="NoemenSpreektZichTegen"/>,
    /// <see cref="AfschermredenOntbreekt"/>.</exception>
    public static Bronvermelding Bepaal(Hoedanigheid hoedanigheid, bool? noemen, Afschermgrond? grond, string? toelichting)
    {
        if (!hoedanigheid.IsBeroepsmatig())
        {
            return new Bronvermelding(noemen == true, null, null);
        }

        if (grond is null && noemen != true)
        {
            throw new WeigeringException(new NoemenIsNietGekozen());
        }

        if (grond is not null && noemen == true)
        {
            throw new WeigeringException(new NoemenSpreektZichTegen());
        }

        if (grond is not null && string.IsNullOrWhiteSpace(toelichting))
        {
            throw new WeigeringException(new AfschermredenOntbreekt());
        }

        return new Bronvermelding(grond is null, grond, grond is null ? null : toelichting!.Trim());
    }
}

/// <summary>Why the family does not hear which professional reported (Uitvoeringsbesluit Wmo 2015 art. 4.1.8).</summary>
public enum Afschermgrond
{
    /// <summary>It is or can be a threat for the person at risk or those around.</summary>
    BedreigingGezin,

    /// <summary>It is or can be a threat for the reporter or colleagues.</summary>
    BedreigingMelder,

    /// <summary>It would seriously disturb the relation of trust with the family.</summary>
    Vertrouwensrelatie,
}

/// <summary>The words for the grounds.</summary>
public static class Afschermgronden
{
    /// <summary>The label on the screen.</summary>
    /// <param name="grond">The ground.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no ground.</exception>
    public static string Naam(this Afschermgrond grond) => grond switch
    {
        Afschermgrond.BedreigingGezin => "Gevaar voor het slachtoffer of de mensen daaromheen",
        Afschermgrond.BedreigingMelder => "Gevaar voor de melder of collega's",
        Afschermgrond.Vertrouwensrelatie => "De vertrouwensrelatie wordt ernstig verstoord",
        _ => throw new ArgumentOutOfRangeException(nameof(grond), grond, "Unknown ground."),
    };
}
