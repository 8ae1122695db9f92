namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>When and by whom it was decided who these people are; null before.</summary>
    public Herkend? Herkend { get; private set; }

    /// <summary>The households the report is about, after recognition.</summary>
    public IReadOnlyList<Guid> Huishoudens =>
        [.. Personen.Select(persoon => persoon.HuishoudenId).OfType<Guid>().Distinct()];

    /// <summary>The known persons the report is about, after recognition.</summary>
    public IReadOnlyList<Guid> PersoonIds => [.. Personen.Select(persoon => persoon.PersoonId).OfType<Guid>().Distinct()];

    /// <summary>
    /// Records who the reported people are and in which household they belong. Who is there by profession has no household.
    /// </summary>
    /// <param name="keuzes">For each person of a household and each unborn child: the known person and the household.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decided.</param>
    /// <exception cref="WeigeringException"><see cref="AcuteCheckOntbreekt"/>, <see cref="HerkenningIsGedaan"/>,
    /// <see cref="PersoonIsNietHerkend"/>, <see cref="BeroepskrachtHoortNietInHuishouden"/>,
    /// <see cref="PersoonIsDubbelHerkend"/>, <see cref="NiemandHerkend"/>.</exception>
    public void Herken(IReadOnlyList<Herkenningskeuze> keuzes, DateTimeOffset nu, Guid wie)
    {
        EisTeHerkennen();
        Controleer(keuzes);
        foreach (var keuze in keuzes)
        {
            personen.Single(persoon => persoon.Volgnummer == keuze.Volgnummer).Herken(keuze.PersoonId, keuze.HuishoudenId);
        }

        Herkend = new Herkend(nu, wie);
        Meld(new MeldingHerkend(nu, wie, Id, Huishoudens));
    }

    /// <summary>Refuses when it is not yet, or no longer, to be decided who these people are.</summary>
    /// <exception cref="WeigeringException"><see cref="AcuteCheckOntbreekt"/>, <see cref="HerkenningIsGedaan"/>,
    /// <see cref="MeldingIsBeoordeeld"/>, <see cref="MeldingIsTeruggegeven"/>.</exception>
    public void EisTeHerkennen()
    {
        EisNietAfgerond();
        if (AcuteCheck is null)
        {
            throw new WeigeringException(new AcuteCheckOntbreekt());
        }

        if (Herkend is not null)
        {
            throw new WeigeringException(new HerkenningIsGedaan());
        }
    }

    private void Controleer(IReadOnlyList<Herkenningskeuze> keuzes)
    {
        foreach (var persoon in personen)
        {
            var gekozen = keuzes.Any(keuze => keuze.Volgnummer == persoon.Volgnummer);
            if (persoon.Plaats == Meldingplaats.Beroepshalve && gekozen)
            {
                throw new WeigeringException(new BeroepskrachtHoortNietInHuishouden(persoon.Naam));
            }

            if (persoon.Plaats != Meldingplaats.Beroepshalve && !gekozen)
            {
                throw new WeigeringException(new PersoonIsNietHerkend(persoon.Naam));
            }
        }

        if (keuzes.Count == 0)
        {
            throw new WeigeringException(new NiemandHerkend());
        }

        if (keuzes.GroupBy(keuze => keuze.PersoonId).FirstOrDefault(groep => groep.Count() > 1) is { } dubbel)
        {
            throw new WeigeringException(new PersoonIsDubbelHerkend(
                personen.First(persoon => persoon.Volgnummer == dubbel.Last().Volgnummer).Naam));
        }
    }
}

/// <summary>That it was decided who these people are.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
public sealed record Herkend(DateTimeOffset Op, Guid Door);

/// <summary>Who a reported person is.</summary>
/// <param name="Volgnummer">Place in the report.</param>
/// <param name="PersoonId">The known person.</param>
/// <param name="HuishoudenId">The household.</param>
public sealed record Herkenningskeuze(int Volgnummer, Guid PersoonId, Guid HuishoudenId);
