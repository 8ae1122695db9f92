using Kring.Domain.Termijnen;

namespace Kring.Domain.Casussen;

/// <summary>
/// Lets what must be done go along when two casussen are joined or parted. No period begins anew; of the same duty in both the
/// one that ends first goes on; every period keeps somebody who answers for it.
/// </summary>
internal sealed class Termijnverhuizer(Casus leidend, Casus ander, Samenvoegwerk werk, DateTimeOffset nu, Guid wie)
{
    private readonly List<Termijnverhuizing> verhuizingen = [];

    /// <summary>Everything that is to be done in the one that goes up, is to be done in the one that leads.</summary>
    /// <param name="vertrekkend">Who was eigenaar of one of the two and no longer is.</param>
    public IReadOnlyList<Termijnverhuizing> GaMee(IReadOnlyCollection<Guid> vertrekkend)
    {
        foreach (var termijn in Open(ander))
        {
            var naar = new Waarover(Onderwerpsoort.Casus, leidend.Id, leidend.HierVoor(ander, termijn.Waarover.OnderdeelId));
            if (Open(leidend).FirstOrDefault(eigen => IsDezelfde(eigen, termijn.Soort, naar)) is not { } dubbel)
            {
                Verhuis(termijn, termijn.Plek with { Waarover = naar });
            }
            else if (GaatVoor(termijn, dubbel))
            {
                Verval(dubbel);
                Verhuis(termijn, termijn.Plek with { Waarover = dubbel.Waarover });
            }
            else
            {
                Verval(termijn);
            }
        }

        VerdeelOpnieuw(leidend, vertrekkend);
        return verhuizingen;
    }

    /// <summary>Puts every period back where it stood; for when nothing followed.</summary>
    public void Herstel(IReadOnlyList<Termijnverhuizing> gedaan)
    {
        foreach (var (termijn, van, vervallen) in Bekend(gedaan).Reverse())
        {
            if (vervallen)
            {
                termijn.Herleef(nu, wie);
            }

            termijn.Verplaats(van, nu, wie);
        }
    }

    /// <summary>What is still to be done goes back to where it came from, or to where what it is about goes.</summary>
    public void GaUiteen(IReadOnlyList<Termijnverhuizing> gedaan, Uiteenhaalkeuze keuze, IReadOnlyCollection<Guid> vertrekkend)
    {
        var bekend = Bekend(gedaan).ToList();
        // Of the same duty that stood twice the other one lives again, unless it was met in the meantime.
        var herleefd = bekend.Where(een => een.Vervallen && een.Termijn.IsVervallen && Open(leidend).Any(nog => IsDezelfde(nog, een.Termijn.Soort, Hier(een.Van.Waarover)))).ToList();
        foreach (var (termijn, van, _) in bekend.Where(een => !een.Vervallen && een.Termijn.IsOpen && een.Van.Waarover.Id == ander.Id))
        {
            termijn.Verplaats(termijn.Plek with { Waarover = van.Waarover }, nu, wie);
        }

        herleefd.ForEach(een => een.Termijn.Herleef(nu, wie));
        foreach (var termijn in Open(leidend).Where(termijn => GaatMet(termijn, keuze) && !Open(ander).Any(daar => IsDezelfde(daar, termijn.Soort, termijn.Waarover with { Id = ander.Id }))))
        {
            termijn.Verplaats(termijn.Plek with { Waarover = termijn.Waarover with { Id = ander.Id } }, nu, wie);
        }

        VerdeelOpnieuw(leidend, vertrekkend);
        VerdeelOpnieuw(ander, vertrekkend);
    }

    // A talk with a child goes with the child, and finding a receiver with the report that asks for it.
    private bool GaatMet(Termijn termijn, Uiteenhaalkeuze keuze) => termijn.Soort switch
    {
        Termijnsoort.KindSpreken => termijn.Waarover.OnderdeelId is { } kind && keuze.Kinderen.Contains(kind),
        Termijnsoort.Overdragen => werk.Meldingen.Any(melding => keuze.Meldingen.Contains(melding.Id)
            && melding.Beoordeling is { Uitkomst: Meldingen.UitkomstVeiligheidsbeoordeling.Overdracht } beoordeling && beoordeling.Op == termijn.Begonnen),
        _ => false,
    };

    private void VerdeelOpnieuw(Casus casus, IReadOnlyCollection<Guid> vertrekkend)
    {
        foreach (var termijn in Open(casus))
        {
            var nieuw = Wie(casus, termijn, vertrekkend);
            Verhuis(termijn, nieuw == termijn.Plek.Wie ? termijn.Plek : new Termijnplek(termijn.Waarover, nieuw, nieuw.MedewerkerId is null ? null : nu, nieuw.MedewerkerId is null ? null : wie));
        }
    }

    private Verantwoordelijke Wie(Casus casus, Termijn termijn, IReadOnlyCollection<Guid> vertrekkend)
    {
        var nu = termijn.Plek.Wie;
        if (termijn.Soort is Termijnsoort.Veiligheidsplan or Termijnsoort.KindSpreken)
        {
            var eigenaar = Casustermijnen.Eigenaar(casus);
            return nu.OrganisatieId == eigenaar.OrganisatieId && nu.MedewerkerId is { } wie && !vertrekkend.Contains(wie) ? nu : eigenaar;
        }

        var ook = nu.MedewerkerId is { } mens && werk.KanVolgen(mens) ? mens : casus.BehandelaarId;
        return nu.OrganisatieId == casus.OrganisatieId && nu.MedewerkerId != ook ? nu with { MedewerkerId = ook } : nu;
    }

    private void Verhuis(Termijn termijn, Termijnplek naar)
    {
        if (naar != termijn.Plek)
        {
            verhuizingen.Add(new Termijnverhuizing(termijn.Id, termijn.Plek, false));
            termijn.Verplaats(naar, nu, wie);
        }
    }

    private void Verval(Termijn termijn)
    {
        verhuizingen.Add(new Termijnverhuizing(termijn.Id, termijn.Plek, true));
        termijn.VervalOmdat($"Deze taak staat al in de casus waarmee deze is samengevoegd: {leidend.Nummer} en {ander.Nummer}.", nu, wie);
    }

    private Waarover Hier(Waarover daar) => new(daar.Soort, leidend.Id, daar.Id == ander.Id ? leidend.HierVoor(ander, daar.OnderdeelId) : daar.OnderdeelId);

    private bool IsDezelfde(Termijn termijn, Termijnsoort soort, Waarover waarover) =>
        termijn.Soort == soort && Mens(termijn.Waarover.OnderdeelId) == Mens(waarover.OnderdeelId);

    private Guid? Mens(Guid? onderdeel) => onderdeel is { } id ? werk.Mens(id) : null;

    // What runs goes before what stands still; then what ends first.
    private static bool GaatVoor(Termijn een, Termijn ander) =>
        (een.IsOpgeschort, een.Einddag, een.Eindmoment ?? DateTimeOffset.MaxValue).CompareTo((ander.IsOpgeschort, ander.Einddag, ander.Eindmoment ?? DateTimeOffset.MaxValue)) < 0;

    private List<Termijn> Open(Casus casus) => [.. werk.Termijnen.Where(termijn => termijn.IsOpen && termijn.Waarover.Id == casus.Id).OrderBy(termijn => termijn.Id)];

    private IEnumerable<(Termijn Termijn, Termijnplek Van, bool Vervallen)> Bekend(IReadOnlyList<Termijnverhuizing> gedaan) =>
        from verhuizing in gedaan
        join termijn in werk.Termijnen on verhuizing.TermijnId equals termijn.Id
        select (termijn, verhuizing.Van, verhuizing.Vervallen);
}
