using Kring.Domain.Casussen;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>The region works with the household through its own service.</summary>
internal sealed class RegionaalMaatwerk() : Verhaal(17, new Woning("Sluiskade", 28, "5801SD", "Zuiderlede"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Esther", "", "Sarmo", "V", 45).Rol("ouder met gezag");
        var zoon = Bewoner("Giovanni", "", "Sarmo", "M", 17).Rol("jeugdige");
        Op("-28 dagen 10:30");
        PolitieMeldt(
            new() { Wat = "Giovanni sloeg zijn moeder toen hij geen geld kreeg.", Zorg = "Hij gebruikt iets. Esther sluit 's nachts haar deur af.", Hulp = "Jeugdreclassering." },
            moeder.Relatie(zoon, "moeder van"),
            zoon);
        Als(Rachid);
        Na("40 minuten");
        GeenAcuutGevaar("Giovanni is bij zijn vader tot het weekend.");
        Na("1 werkdagen 09:50");
        Herken();
        Na("3 werkdagen 11:10");
        Beoordeel(Maatwerk, "Geweld van een kind tegen een ouder. De regionale aanpak hiervoor past bij wat moeder en zoon zelf willen.", structureel: true);
        Na("4 werkdagen 14:20");
        InformeerAllen(Informeerwijze.Gesprek, "Moeder en zoon weten wat de aanpak inhoudt.");
    }
}
