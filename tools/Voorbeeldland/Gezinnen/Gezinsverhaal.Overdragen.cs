using Kring.Domain.Meldingen;

namespace Kring.Voorbeeldland.Gezinnen;

internal sealed partial class Gezinsverhaal
{
    /// <returns>Whether the case is closed.</returns>
    private bool Vervolg(UitkomstVeiligheidsbeoordeling uitkomst) => uitkomst switch
    {
        Overdragen => DraagOver(),
        ZelfVerder => Dienst(40, 64) && (_gezin.Soort == Zorgsoort.Zorgen || _lot.Kans(55) ? SluitNu() : DraagOver()),
        Maatwerk => Dienst(45, 66) && SluitNu(),
        _ => true,
    };

    private bool Dienst(int eerste, int laatste)
    {
        if (DagenTeGaan < 110 && _lot.Kans(14))
        {
            return false;
        }

        Dagen(eerste, laatste);
        return true;
    }

    private bool DraagOver()
    {
        if (BlijftLiggen(8))
        {
            return false;
        }

        Minuten(15, 50);
        Aanbod();
        if (BlijftLiggen(_traag ? 45 : 6))
        {
            return false;
        }

        NietMeteen();
        Werkdagen(1, 4, traag: 3);
        Als(_eigenaar);
        NeemAan();
        Als(_behandelaar);
        Terugkoppelen();
        Als(_eigenaar);
        return Plan();
    }

    // Now and then an offer comes back, or is taken back.
    private void NietMeteen()
    {
        if (_lot.Kans(8))
        {
            Werkdagen(2, 4);
            Als(_eigenaar);
            GeefOverdrachtTerug(Zin(Zinnen.Teruggeven));
            OpnieuwAanbod();
        }
        else if (_lot.Kans(5))
        {
            Werkdagen(2, 4);
            TrekOverdrachtIn(Zin(Zinnen.Intrekken));
            OpnieuwAanbod();
        }
    }

    private void OpnieuwAanbod()
    {
        Als(_behandelaar);
        Werkdagen(1, 3);
        Aanbod();
    }

    private void Aanbod()
    {
        if (_gezin.Soort == Zorgsoort.Zorgen)
        {
            BiedZorgmeldingAan(_eigenaar.Organisatie, Zin(Zinnen.WatBekendIs));
        }
        else
        {
            var voorwaarden = _lot.Verschillende(_gezin.Passend(Zinnen.Voorwaarden, zin => zin), _lot.Van(1, 3));
            BiedAan(_eigenaar.Organisatie, Zin(Zinnen.WatBekendIs), [.. voorwaarden.Select(zin => _gezin.Over(zin))]);
        }
    }

    private bool SluitNu()
    {
        Als(_behandelaar);
        Sluit(Zin(Zinnen.Sluiten));
        Terugkoppelen();
        return true;
    }

    // Weeks or months after it was closed the police is called again; some moved in the meantime.
    private bool KomtTerug()
    {
        if (_telefonisch || IsOnvolledigBekend(_gezin.A) || !_lot.Kans(50))
        {
            return false;
        }

        Op($"{_lot.Van(30, 330) - DagenTeGaan} dagen {Politieuur()}");
        _nieuw = _lot.Kans(25) ? _thuis with { Straat = "Nieuwe Gracht", Nummer = 1 + Nummer } : _nieuw;
        return true;
    }
}
