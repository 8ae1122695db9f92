using Kring.Domain.Termijnen;

namespace Kring.Domain.Huishoudens;

public sealed partial class Persoon
{
    /// <summary>What a record of a person is when these reports are about that person, and no others.</summary>
    /// <param name="bronnen">What each report tells; one or more.</param>
    /// <exception cref="WeigeringException"><see cref="NaamOntbreekt"/>.</exception>
    public static Persoon Uit(IReadOnlyCollection<Persoonsbron> bronnen)
    {
        List<Persoonsbron> opVolgorde = [.. bronnen.OrderBy(bron => bron.Sinds)];
        var persoon = Schrijf(opVolgorde[0].Sinds, opVolgorde[0].Gegevens);
        opVolgorde.Skip(1).ToList().ForEach(bron => persoon.VulAan(bron.Gegevens));
        foreach (var bron in bronnen.OrderBy(bron => bron.Bekend))
        {
            persoon.Woont(bron);
        }

        return persoon;
    }

    /// <summary>Records where a report says that the person is, and hides it where the report asks for that.</summary>
    /// <param name="bron">What the report tells.</param>
    public void Woont(Persoonsbron bron)
    {
        var (nu, dag) = (bron.Bekend, NederlandseTijd.Dag(bron.Bekend));
        if (bron.Gegevens.FormeelAdres is { } formeel)
        {
            Verblijft(Adressoort.Formeel, formeel with { }, nu, dag);
        }

        if (bron.Gegevens.FeitelijkAdres is { } feitelijk)
        {
            Verblijft(Adressoort.Feitelijk, feitelijk with { }, nu, dag);
        }

        if (bron.IsGeheim)
        {
            SchermWoonplekAf(Persoonsbron.GeheimVolgensMelding, nu, null);
        }
    }

    /// <summary>
    /// Makes the record what it is with other reports: what only a report that went away told goes, and what a new one tells
    /// comes. What came from elsewhere stays, and no address that is shielded is opened.
    /// </summary>
    /// <param name="was">What the reports about this person told.</param>
    /// <param name="wordt">What the reports tell that are about this person from now on; one or more.</param>
    /// <param name="afgeschermd">Addresses of the other person: one that is shielded there is shielded here.</param>
    /// <param name="nu">The moment.</param>
    public void Herzie(
        IReadOnlyCollection<Persoonsbron> was, IReadOnlyCollection<Persoonsbron> wordt, IReadOnlyCollection<Verblijf> afgeschermd, DateTimeOffset nu)
    {
        var (met, zonder) = (Uit(was), Uit(wordt));
        T Nu<T>(T huidig, Func<Persoon, T> veld) => Equals(huidig, veld(met)) ? veld(zonder) : huidig;
        Geslachtsnaam = Nu(Geslachtsnaam, een => een.Geslachtsnaam);
        Voorvoegsel = Nu(Voorvoegsel, een => een.Voorvoegsel);
        Voornamen = Nu(Voornamen, een => een.Voornamen);
        Geslacht = Nu(Geslacht, een => een.Geslacht);
        Geboren = Nu(Geboren, een => een.Geboren);
        LeeftijdVolgensMelder = Equals(LeeftijdVolgensMelder, met.LeeftijdVolgensMelder) ? Eigen(zonder.LeeftijdVolgensMelder) : LeeftijdVolgensMelder;
        Bsn = Nu(Bsn, een => een.Bsn);
        Nationaliteit = Nu(Nationaliteit, een => een.Nationaliteit);
        Taal = Nu(Taal, een => een.Taal);
        TolkNodig = Nu(TolkNodig, een => een.TolkNodig);
        GemeldAlsKind = Nu(GemeldAlsKind, een => een.GemeldAlsKind);
        Naamsleutel = Zoeknaam.Van(Geslachtsnaam);
        Telefoonnummers = Lijst(Telefoonnummers, met.Telefoonnummers, zonder.Telefoonnummers);
        Contactwegen = Lijst(Contactwegen, met.Contactwegen, zonder.Contactwegen);
        HerzieVerblijven(met.verblijven, zonder.verblijven, afgeschermd, nu);
    }

    /// <summary>Hides what is hidden for somebody else: the same place is known of both, and whoever hid it for the one hid it for the other.</summary>
    /// <param name="ander">Addresses of somebody else.</param>
    public void SchermAfZoals(IReadOnlyCollection<Verblijf> ander)
    {
        foreach (var dicht in ander.Where(plek => plek.Afscherming is not null))
        {
            verblijven.FindAll(eigen => Zelfde(eigen.Adres, dicht.Adres)).ForEach(eigen => Scherm(eigen, dicht.Afscherming));
        }
    }

    /// <summary>Remembers that a report that was taken to be about this person is about somebody else.</summary>
    /// <param name="melding">Its number.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decided.</param>
    public void GafMeldingAf(string melding, DateTimeOffset nu, Guid wie) => Meld(new MeldingAfgegaan(nu, wie, Id, melding));

    /// <summary>Remembers that a report that was taken to be about somebody else is about this person.</summary>
    /// <param name="melding">Its number.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who decided.</param>
    public void KreegMelding(string melding, DateTimeOffset nu, Guid wie) => Meld(new MeldingErbij(nu, wie, Id, melding));

    private static GemeldeLeeftijd? Eigen(GemeldeLeeftijd? leeftijd) => leeftijd is null ? null : leeftijd with { };

    private static IReadOnlyList<T> Lijst<T>(IReadOnlyList<T> huidig, IReadOnlyList<T> met, IReadOnlyList<T> zonder) =>
        huidig.SequenceEqual(met) ? zonder : [.. huidig.Except(met.Except(zonder)).Union(zonder)];

    private void HerzieVerblijven(List<Verblijf> met, List<Verblijf> zonder, IReadOnlyCollection<Verblijf> afgeschermd, DateTimeOffset nu)
    {
        var woonplekGeheim = Woonplek?.Afscherming;
        var verteld = Verteld(met);
        foreach (var plek in zonder)
        {
            var blijft = verteld.Where(een => IsZelfde(een.Plek, plek)).OrderByDescending(een => een.Plek.Van == plek.Van).ThenByDescending(een => een.Plek.Tot == plek.Tot)
                .Select(een => een.Plek).FirstOrDefault();
            if (blijft is null)
            {
                Voeg(plek, afgeschermd, woonplekGeheim, nu);
            }
            else
            {
                var los = verteld.First(een => een.Plek == blijft);
                verteld.Remove(los);
                blijft.Herzie(plek.Van, los.Anders ? blijft.Tot : plek.Tot);
            }
        }

        verteld.ForEach(een => verblijven.Remove(een.Plek));
        SchermAfZoals(afgeschermd);
    }

    // Which addresses of the record come from the reports; and whether one ended otherwise than those tell.
    private List<(Verblijf Plek, bool Anders)> Verteld(List<Verblijf> met)
    {
        List<Verblijf> over = [.. met];
        var verteld = new List<(Verblijf, bool)>();
        foreach (var plek in verblijven)
        {
            if (over.Where(een => IsZelfde(een, plek) && een.Van == plek.Van).OrderByDescending(een => een.Tot == plek.Tot).FirstOrDefault() is { } een)
            {
                over.Remove(een);
                verteld.Add((plek, een.Tot != plek.Tot));
            }
        }

        return verteld;
    }

    private void Voeg(Verblijf plek, IReadOnlyCollection<Verblijf> afgeschermd, Afscherming? woonplekGeheim, DateTimeOffset nu)
    {
        var nieuw = new Verblijf(Guid.CreateVersion7(nu), plek.Soort, plek.Adres with { }, plek.Van);
        nieuw.Herzie(plek.Van, plek.Tot);
        verblijven.Add(nieuw);
        Scherm(nieuw, plek.Afscherming ?? afgeschermd.FirstOrDefault(ander => ander.Afscherming is not null && Zelfde(ander.Adres, plek.Adres))?.Afscherming
            ?? (nieuw.Tot is null ? woonplekGeheim : null));
    }

    private static void Scherm(Verblijf plek, Afscherming? afscherming)
    {
        if (afscherming is not null)
        {
            plek.SchermAf(afscherming with { });
        }
    }

    private static bool IsZelfde(Verblijf een, Verblijf ander) => een.Soort == ander.Soort && Zelfde(een.Adres, ander.Adres);
}
