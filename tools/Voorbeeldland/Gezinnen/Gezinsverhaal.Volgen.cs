using Kring.Domain.Casussen;
using Kring.Domain.Plannen;

namespace Kring.Voorbeeldland.Gezinnen;

internal sealed partial class Gezinsverhaal
{
    private DateOnly _aangenomen;

    /// <returns>Whether the case is closed.</returns>
    private bool Plan()
    {
        _aangenomen = Dag();
        if (BlijftLiggen(7))
        {
            return false;
        }

        var afspraken = _lot.Verschillende(_gezin.Passend(Zinnen.Afspraken, zin => zin.Wat + zin.Wie), _lot.Van(1, 3));
        Werkdagen(1, 4, traag: 3);
        foreach (var (wat, wie, nagaan) in afspraken)
        {
            SpreekAf(_gezin.Over(wat), _gezin.Over(wie), _gezin.Over(nagaan), _lot.Kans(60) ? _lot.Van(60, 240) : null);
            Minuten(4, 12);
        }

        if (!BlijftLiggen(15))
        {
            SpreekKinderen();
        }

        LatereMelding();
        Bijhouden(afspraken.Count);
        return Monitor();
    }

    // Grown-up children have no line of their own in the plan.
    private void SpreekKinderen()
    {
        var kinderen = _gezin.Kinderen.Where(kind => Geboren(kind).AddYears(18) > Dag()).ToList();
        if (kinderen.Count == 0)
        {
            return;
        }

        Werkdagen(1, 4);
        foreach (var (kind, (woorden, nodig)) in kinderen.Zip(_lot.Verschillende(Zinnen.Kind, kinderen.Count)))
        {
            if (kind.Jaren < 4 || _lot.Kans(15))
            {
                KindNietGesproken(kind.Voornaam, Zin(kind.Jaren < 4 ? Zinnen.KindTeJong : Zinnen.KindNiet).Replace(_gezin.Kinderen[0].Roepnaam, kind.Roepnaam, StringComparison.Ordinal));
            }
            else
            {
                KindZegt(kind.Voornaam, woorden, nodig);
            }

            Minuten(10, 25);
        }
    }

    // A report while the team works with the household goes to that same team.
    private void LatereMelding()
    {
        if (_telefonisch || _melding > 1 || IsOnvolledigBekend(_gezin.A) || !_lot.Kans(15))
        {
            return;
        }

        Op($"{_lot.Van(12, 45) - DagenTeGaan} dagen {Politieuur()}");
        Meld();
        if (Bekijk())
        {
            return;
        }

        Herken();
        Werkdagen(1, 3);
        Beoordeel(Overdragen, Zin(Redenen(Overdragen)), structureel: true);
        Werkdagen(1, 2);
        InformeerAllen(Informeerwijze.Telefoon, Zin(Zinnen.Geinformeerd));
        Aanbod();
        Werkdagen(1, 4);
        Als(_eigenaar);
        NeemAan();
    }

    private void Bijhouden(int afspraken)
    {
        Dagen(20, 40);
        Als(_eigenaar);
        var stand = _lot.Gewogen((Afspraakstand.Gelukt, 6), (Afspraakstand.NietGelukt, 2), (Afspraakstand.Vervallen, 1));
        AfspraakIs(1, stand, Toelichting(stand));
        if (afspraken > 1 && _lot.Kans(40))
        {
            Minuten(2, 9);
            AfspraakIs(2, Afspraakstand.Gelukt);
        }

        if (_opvolger != _eigenaar && _lot.Kans(8))
        {
            Werkdagen(1, 8);
            WisselEigenaar(_opvolger, Zin(Zinnen.Wissel));
            _eigenaar = _opvolger;
        }
    }

    private string? Toelichting(Afspraakstand stand) => stand switch
    {
        Afspraakstand.NietGelukt => Zin(Zinnen.NietGelukt),
        Afspraakstand.Vervallen => Zin(Zinnen.Vervallen),
        _ => null,
    };

    private bool Monitor()
    {
        Als(_behandelaar);
        if (_gezin.Soort == Zorgsoort.Zorgen)
        {
            // Nobody set conditions, so nothing is monitored.
            Dagen(30, 150);
            return SluitNu();
        }

        if (!Moment(88, 93, _lot.Gewogen((Veiligheidsoordeel.NogNietStabiel, 48), (Veiligheidsoordeel.Veilig, 42), (Veiligheidsoordeel.NietVeilig, 10)))
            || !Moment(359, 368, _lot.Gewogen((Veiligheidsoordeel.Veilig, 82), (Veiligheidsoordeel.NogNietStabiel, 14), (Veiligheidsoordeel.NietVeilig, 4))))
        {
            return false;
        }

        Werkdagen(1, 9, traag: 20);
        return SluitNu();
    }

    /// <returns>Whether the moment was held.</returns>
    private bool Moment(int eerste, int laatste, Veiligheidsoordeel oordeel)
    {
        Na($"{Math.Max(1, _aangenomen.AddDays(_lot.Van(eerste, laatste)).DayNumber - Dag().DayNumber)} dagen {Kantooruur()}");
        if (DagenTeGaan is > 0 and < 40 && _lot.Kans(25))
        {
            return false;
        }

        var (betrokkenen, professionals) = Zinnen.Monitoring(oordeel);
        Monitor(Zin(betrokkenen), Zin(professionals), oordeel);
        return true;
    }
}
