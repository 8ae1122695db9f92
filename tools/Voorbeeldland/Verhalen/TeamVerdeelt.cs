using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>The team leader keeps an overzicht for all, and sees to it that nothing is left lying while a colleague is away.</summary>
internal sealed class TeamVerdeelt() : Verhaal(0, new Woning("Stationsplein", 1, "5777SS", "Lindervoort"))
{
    protected override void Vertel()
    {
        Op("-30 dagen 10:15");
        Als(Marijke);
        BewaarVoorTeam("Te laat", "lijst=team&wanneer=telaat");
        Op("-4 dagen 11:30");
        Vervang(Rachid, Hanneke, Dag(4), Dag(13));
    }
}
