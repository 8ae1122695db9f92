using Kring.Domain.Meldingen;
using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Verhalen;

namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>Somebody asks for advice; no household is known of it.</summary>
internal sealed class Adviesgesprek(int nummer, int begin) : Verhaal(nummer, new Woning("Adviesplein", 1, "5800SA", "Lindervoort"))
{
    private readonly Lot _lot = new(nummer);

    protected override void Vertel()
    {
        var adviseur = Werkverdeling.Behandelaar(_lot.Uit(Gemeenten.Overal), false, _lot);
        var kanaal = _lot.Gewogen((Meldkanaal.Telefoon, 15), (Meldkanaal.Chat, 4), (Meldkanaal.Email, 2), (Meldkanaal.Gesprek, 1));
        Op($"-{begin} werkdagen {_lot.Van(9, 16):00}:{_lot.Van(0, 59):00}");
        Als(adviseur);
        GesprekBegint(kanaal);
        Na($"{_lot.Van(6, 35)} minuten");
        if (_lot.Kans(4))
        {
            GesprekStopt();
            return;
        }

        var vraag = _lot.Uit(Zinnen.Adviesvragen);
        BlijftAdvies(vraag.Vraag, $"{_lot.Uit(vraag.Antwoorden)} {_lot.Uit(Zinnen.Slotzinnen)}", vraag.Wie, vraag.Vorm);
        if (_lot.Kans(12))
        {
            BeltOpnieuw(vraag);
        }
    }

    private void BeltOpnieuw(Adviesvraag eerder)
    {
        Na($"{_lot.Van(3, 15)} werkdagen {_lot.Van(9, 16):00}:{_lot.Van(0, 59):00}");
        BeltTerug();
        Na($"{_lot.Van(5, 20)} minuten");
        var (vraag, antwoord) = _lot.Uit(Zinnen.Terugbellen);
        BlijftAdvies(vraag, antwoord, eerder.Wie, eerder.Vorm);
    }
}
