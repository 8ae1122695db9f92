using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;

namespace Kring.Voorbeeldland.Gezinnen;

internal sealed partial class Gezinsverhaal
{
    /// <returns>Whether the household can come back: everything Veilig Thuis did for it is closed.</returns>
    private bool Beoordeel()
    {
        if (Bekijk())
        {
            return false;
        }

        Herken();
        if (BlijftLiggen(_traag ? 60 : 3))
        {
            return false;
        }

        var uitkomst = _lot.Gewogen((Overdragen, 56), (NietsMeer, 22), (ZelfVerder, 15), (Maatwerk, 7));
        var structureel = _lot.Kans(uitkomst == NietsMeer ? 10 : 62);
        Werkdagen(1, 3, traag: 4);
        Beoordeel(uitkomst, Zin(Redenen(uitkomst)), uitkomst != NietsMeer && _lot.Kans(25), structureel);
        Terugkoppelen();
        var geinformeerd = Informeer(uitkomst);
        return Vervolg(uitkomst) && geinformeerd;
    }

    /// <returns>Whether the report went back to the reporter.</returns>
    private bool Bekijk()
    {
        if (!_telefonisch)
        {
            Als(Werkverdeling.Dienst(_lot));
            Minuten(10, _lot.Kans(93) ? 58 : 95);
            Controleer();
        }

        Als(_behandelaar);
        Werkdagen(1, 1, traag: 1);
        var terug = _melding == 1 && !_telefonisch && _lot.Kans(4);
        if (terug)
        {
            var soort = _lot.Kans(70) ? Teruggavesoort.NietOntvankelijk : Teruggavesoort.OnjuistGeadresseerd;
            GeefTerug(soort, Zin(soort == Teruggavesoort.NietOntvankelijk ? Zinnen.NietOntvankelijk : Zinnen.OnjuistGeadresseerd));
        }

        return terug;
    }

    private void Controleer()
    {
        if (_gezin.Soort is Zorgsoort.Zorgen or Zorgsoort.Ouderen || _lot.Kans(87))
        {
            GeenAcuutGevaar(Zin(Zinnen.GeenGevaar));
            return;
        }

        var (watNu, wieDoetWat, afgewend, scenario) = _lot.Uit(_gezin.Passend(Zinnen.Gevaar, zin => zin.WatNu + zin.WieDoetWat));
        AcuutGevaar(_gezin.Over(watNu), _gezin.Over(wieDoetWat));
        Minuten(90, 400);
        GevaarAfgewend(_gezin.Over(afgewend), scenario);
    }

    private void Herken() => Herken(Huishoudens);

    private static string[] Redenen(UitkomstVeiligheidsbeoordeling uitkomst, Zorgsoort soort) => (uitkomst, soort) switch
    {
        (Overdragen, Zorgsoort.Zorgen) => Zinnen.RedenenZorgen,
        (Overdragen, _) => Zinnen.RedenenOverdracht,
        (ZelfVerder, _) => Zinnen.RedenenZelf,
        (Maatwerk, _) => Zinnen.RedenenMaatwerk,
        _ => Zinnen.RedenenNiets,
    };

    private string[] Redenen(UitkomstVeiligheidsbeoordeling uitkomst) => Redenen(uitkomst, _gezin.Soort);

    private void Terugkoppelen()
    {
        if (_telefonisch && !BlijftLiggen(12))
        {
            Minuten(5, 40);
            VertelMelder(_lot.Gewogen((Vertelwijze.Telefoon, 7), (Vertelwijze.Email, 2), (Vertelwijze.NietBereikt, 1)), Zin(Zinnen.Verteld));
        }
    }

    private bool Informeer(UitkomstVeiligheidsbeoordeling uitkomst)
    {
        if (uitkomst != NietsMeer && BlijftLiggen(9))
        {
            return false;
        }

        Werkdagen(1, 3, traag: 2);
        if (uitkomst is ZelfVerder && _gezin.A.WoontApart && _lot.Kans(50))
        {
            VerlengInformeren(_gemeld.AddDays(_lot.Van(36, 40)).DayNumber - Dag().DayNumber, Zin(Zinnen.Verlengen));
            Dagen(9, 15);
        }

        if (_gezin.A.WoontApart && _lot.Kans(20))
        {
            InformeerNiet(_gezin.A.Voornaam, Zin(Zinnen.NietInformeren));
        }

        InformeerAllen(_lot.Gewogen((Informeerwijze.Gesprek, 6), (Informeerwijze.Telefoon, 4), (Informeerwijze.Brief, 1)), Zin(Zinnen.Geinformeerd));
        return true;
    }
}
