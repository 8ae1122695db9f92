using Kring.Domain.Casussen;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>Looked at with care, and nothing more is needed.</summary>
internal sealed class GeenVervolg() : Verhaal(16, new Woning("Beukenlaan", 51, "5783SA", "Hoogmeden"))
{
    protected override void Vertel()
    {
        var vader = Bewoner("Mehmet", "", "Aydin", "M", 40).Rol("ouder met gezag");
        var moeder = Bewoner("Sanne", "", "Aydin", "V", 38).Rol("ouder met gezag");
        var deniz = Bewoner("Deniz", "", "Aydin", "M", 12).Rol("jeugdige");
        Op("-50 dagen 17:50");
        PolitieMeldt(
            new() { Wat = "Deniz vertelde op straat dat zijn vader hem een klap gaf.", Zorg = "Een voorbijganger belde." },
            vader.Relatie(deniz, "vader van"),
            moeder.Relatie(deniz, "moeder van"),
            deniz);
        Als(Rachid);
        Na("35 minuten");
        GeenAcuutGevaar("Deniz is thuis en zegt dat hij niet bang is.");
        Na("1 werkdagen 13:40");
        Herken();
        Na("3 werkdagen 16:15");
        Beoordeel(NietsMeer, "Eén tik tijdens een ruzie over school. Vader schaamt zich en heeft zelf de schoolmaatschappelijk werker gebeld.");
        Na("1 werkdagen 15:00");
        InformeerAllen(Informeerwijze.Gesprek, "Met alle drie thuis gesproken.");
    }
}
