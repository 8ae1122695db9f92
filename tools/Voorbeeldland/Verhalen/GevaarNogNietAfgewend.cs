using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>Somebody is in danger now, and colleagues are at work on it.</summary>
internal sealed class GevaarNogNietAfgewend() : Verhaal(13, new Woning("Dorpsstraat", 9, "5814SA", "Nieuw-Elder"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Priscilla", "", "Osei", "V", 26).Rol("ouder met gezag");
        var baby = Bewoner("Gift", "", "Osei", "M", 0).Rol("jeugdige");
        var broer = Bewoner("Emmanuel", "", "Osei", "M", 30).Rol("overige verwant");
        Op("-1 dagen 23:30");
        PolitieMeldt(
            new() { Wat = "De broer van Priscilla dreigt haar en de baby uit huis te zetten.", Zorg = "De baby is nog geen jaar. Het vriest en zij heeft geen ander adres." },
            moeder.Relatie(baby, "moeder van"),
            baby,
            broer);
        Als(Hanneke);
        Na("20 minuten");
        AcuutGevaar("Moeder en baby staan vannacht misschien op straat.", "Crisisdienst zoekt een bed. Politie blijft tot die er is.");
    }
}
