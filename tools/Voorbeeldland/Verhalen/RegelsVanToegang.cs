using Kring.Domain.Toegang;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>The region changes a line of the access policy with four eyes, and thinks about another.</summary>
internal sealed class RegelsVanToegang() : Verhaal(0, new Woning("Stationsplein", 1, "5777SS", "Lindervoort"))
{
    protected override void Vertel()
    {
        Op("-60 dagen 10:00");
        Als(Karin);
        StelToegangVoor(
            Rol.MedewerkerLokaalTeam, Betrekking.Deelnemer, regel => regel with { DagenNaSluiting = 365 },
            "De lokale teams evalueren een casus een jaar na sluiting.");
        Na("2 werkdagen 11:15");
        Als(Ruben);
        StelToegangVast();
        Op("-2 dagen 15:30");
        Als(Karin);
        StelToegangVoor(
            Rol.Gedragswetenschapper, Betrekking.EigenZaak, regel => regel with { Rechten = [.. regel.Rechten.Where(recht => recht != Recht.BriefZien)] },
            "De gedragswetenschapper leest geen brieven; dat hoort niet bij het werk.");
    }
}
