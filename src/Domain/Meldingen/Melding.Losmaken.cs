namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>Why it cannot be set right who a person of the report is, to be said before somebody tries; null when it can.</summary>
    /// <param name="volgnummer">Place in the report.</param>
    public Weigering? WaaromNietLosTeMaken(int volgnummer) => Herkend is null ? new HerkenningOntbreekt()
        : personen.Find(een => een.Volgnummer == volgnummer) switch
        {
            { Plaats: Meldingplaats.Ongeboren } => new OngeborenGaatMetMoeder(),
            { PersoonId: not null } => null,
            _ => new PersoonStaatNietInMelding(),
        };

    /// <summary>Records that a person of the report was taken for the wrong one, and who it is instead.</summary>
    /// <param name="naar">Who it is, and in which household.</param>
    /// <param name="isNieuw">Whether that person was made of what this report tells.</param>
    /// <param name="reden">From what that is known.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decided.</param>
    /// <exception cref="WeigeringException">What <see cref="WaaromNietLosTeMaken"/> tells, <see cref="RedenVoorLosmakenOntbreekt"/>,
    /// <see cref="IsDezelfdeGebleven"/>, <see cref="PersoonIsDubbelHerkend"/>.</exception>
    public Losmaking MaakLos(Herkenningskeuze naar, bool isNieuw, string reden, DateTimeOffset nu, Guid wie)
    {
        if (WaaromNietLosTeMaken(naar.Volgnummer) is { } beletsel)
        {
            throw new WeigeringException(beletsel);
        }

        var persoon = personen.Single(een => een.Volgnummer == naar.Volgnummer);
        if (!reden.Any(char.IsLetterOrDigit))
        {
            throw new WeigeringException(new RedenVoorLosmakenOntbreekt());
        }

        if (persoon.PersoonId == naar.PersoonId)
        {
            throw new WeigeringException(new IsDezelfdeGebleven());
        }

        if (PersoonIds.Contains(naar.PersoonId))
        {
            throw new WeigeringException(new PersoonIsDubbelHerkend(persoon.Naam));
        }

        var losmaking = new Losmaking(this, persoon, naar, isNieuw, reden.Trim(), nu, wie);
        persoon.Herken(naar.PersoonId, naar.HuishoudenId);
        Meld(new PersoonLosgemaakt(nu, wie, losmaking.Wissel, losmaking.Reden));
        return losmaking;
    }

    internal void ZetTerug(Losmaking losmaking, DateTimeOffset nu, Guid wie)
    {
        var persoon = personen.Find(een => een.Volgnummer == losmaking.Volgnummer && een.PersoonId == losmaking.NaarId && een.HuishoudenId == losmaking.NaarHuishoudenId);
        if (persoon is null || PersoonIds.Contains(losmaking.VanId))
        {
            throw new WeigeringException(new LosmakingIsIngehaald());
        }

        persoon.Herken(losmaking.VanId, losmaking.VanHuishoudenId);
        Meld(new PersoonTeruggezet(nu, wie, losmaking.Terug, losmaking.Einde!.Reden));
    }
}
