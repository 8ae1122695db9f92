using Kring.Domain.Meldingen;
using Kring.Voorbeeldland.Politie;
using Kring.Voorbeeldland.Verhalen;

namespace Kring.Voorbeeldland.Gezinnen;

internal sealed partial class Gezinsverhaal
{
    private DateOnly _gemeld;

    // About a third is reported on the telephone, always in office hours.
    private void Begin()
    {
        _telefonisch = !_gezin.A.WoontApart && _lot.Kans(36);
        if (_telefonisch)
        {
            Op($"-{_begin * 5 / 7} werkdagen {Kantooruur()}");
        }
        else
        {
            Op($"-{_begin} dagen {Politieuur()}");
            NaarHetWeekend();
        }
    }

    // The police is called more in weekends.
    private void NaarHetWeekend()
    {
        var tot = ((int)DayOfWeek.Saturday - (int)Dag().DayOfWeek + 7) % 7;
        if (tot > 0 && tot < DagenTeGaan && _lot.Kans(35))
        {
            Op($"-{DagenTeGaan - tot} dagen {Politieuur()}");
        }
    }

    private void Meld()
    {
        _melding++;
        _gemeld = Dag();
        if (_telefonisch)
        {
            Als(_lot.Kans(50) ? _behandelaar : Werkverdeling.Dienst(_lot));
            Bel();
        }
        else
        {
            PolitieMeldt(Voorval(), Gemeld());
        }
    }

    private Voorval Voorval()
    {
        var zorgen = _gezin.Kinderen.Count > 0 && _gezin.Soort != Zorgsoort.KindTegenOuder ? Zinnen.ZorgMetKind : Zinnen.ZorgZonderKind;
        return new Voorval
        {
            Wat = Zin(Zinnen.Wat(_gezin.Soort)),
            Zorg = Zin(zorgen),
            Waar = Hier.ToString(),
            Hulp = _lot.Kans(30) ? Zin(Zinnen.Hulp) : null,
            Aanhouding = _gezin.Soort is Zorgsoort.Partners or Zorgsoort.ExPartners && _lot.Kans(25) ? Zin(Zinnen.Aanhouding) : null,
            Eerder = _lot.Kans(35) ? Zin(Zinnen.Eerder) : null,
            Sash = _gezin.Soort == Zorgsoort.Stalking ? _lot.Uit(["laag", "matig", "hoog"]) : null,
        };
    }

    private Persoonsbouwer[] Gemeld()
    {
        var mensen = Mensen();
        if (_melding == 1 && _gezin is { Soort: Zorgsoort.Partners, B: { IsMan: false, Jaren: < 38 } } && _lot.Kans(9))
        {
            mensen[0].Informatie($"{_gezin.B.Roepnaam} is zwanger, uitgerekend {Datum(Dag(_lot.Van(40, 180)))}.");
        }
        else if (_gezin.A.WoontApart && _lot.Kans(14))
        {
            mensen[0].Informatie($"Het adres van {_gezin.B.Roepnaam} is geheim en mag niet bekend worden bij {_gezin.A.Roepnaam}.");
        }

        return mensen;
    }

    private void Bel()
    {
        var beller = _lot.Uit(_gezin.Kinderen.Count > 0 ? Zinnen.BellersMetKind : Zinnen.BellersZonderKind);
        var (voornaam, achternaam) = _lot.Uit(Zinnen.Belnamen);
        GesprekBegint(_lot.Gewogen((Meldkanaal.Telefoon, 9), (Meldkanaal.Gesprek, 1)));
        Minuten(9, 28);
        Vertelt(
        [
            ("gevaar", "nee"), ("gevaar_nu", Zin(Zinnen.GeenGevaarTelefoon)), ("melder_hoedanigheid", beller.Hoedanigheid.ToString()),
            ("melder_naam", $"{voornaam} {achternaam}"), ("melder_organisatie", beller.Organisatie ?? ""), ("melder_functie", beller.Functie ?? ""),
            ("melder_telefoon", $"060001{Nummer:0000}"), ("melder_band", _gezin.Over(beller.Band)), ("melder_noemen", _lot.Kans(60) || beller.Hoedanigheid.IsBeroepsmatig() ? "ja" : "nee"),
            ("verhaal", Zin(Zinnen.Wat(_gezin.Soort))), ("gezien", Zin(beller.Gezien)), ("gehoord", Zin(Zinnen.Gehoord)), ("sinds", Zin(Zinnen.Sinds)),
            ("gedaan", Zin(Zinnen.Gedaan)), ("gezin_weet", _lot.Kans(65) ? "ja" : "nee"), (Vorm, "ja"), .. _gezin.Leden.SelectMany(Genoemd),
            (Formuliervelden.Van(1, "relatie"), Onderling), (Formuliervelden.Van(1, "relatie_met"), "2"),
        ]);
        Minuten(1, 6);
        WordtMelding();
    }

    private string Vorm => _gezin.Soort switch
    {
        Zorgsoort.OuderEnKind or Zorgsoort.Zorgen => "vorm_06",
        Zorgsoort.ExPartners => "vorm_07",
        Zorgsoort.KindTegenOuder => "vorm_04",
        Zorgsoort.Ouderen => "vorm_03",
        _ => "vorm_01",
    };

    private IEnumerable<(string Veld, string Waarde)> Genoemd(Lid lid, int plek)
    {
        var velden = Mens(plek + 1, lid.Voornaam, lid.Achternaam, lid.IsMan ? "man" : "vrouw", Geboren(lid), lid.Rol);
        return [.. velden, (Formuliervelden.Van(plek + 1, "voorvoegsel"), lid.Voorvoegsel)];
    }
}
