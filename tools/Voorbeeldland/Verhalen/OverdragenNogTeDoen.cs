using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>The decision is to hand over; the receiver is still to be found.</summary>
internal sealed class OverdragenNogTeDoen() : Verhaal(24, new Woning("Havenstraat", 55, "5777SA", "Lindervoort"))
{
    protected override void Vertel()
    {
        var vrouw = Bewoner("Bianca", "", "Kramer", "V", 48).Rol("ouder met gezag");
        var man = Bewoner("Ron", "", "Kramer", "M", 50).Rol("stiefouder");
        var mees = Bewoner("Mees", "", "de Boer", "M", 15).Rol("jeugdige");
        Op("-6 werkdagen 17:15");
        PolitieMeldt(
            new() { Wat = "Ron en Mees vochten in de tuin. Mees heeft een kapotte lip.", Zorg = "Bianca staat er steeds tussen." },
            vrouw.Relatie(mees, "moeder van").Relatie(man, "partner"),
            man,
            mees);
        Als(Hanneke);
        Na("30 minuten");
        GeenAcuutGevaar("Mees slaapt bij een vriend.");
        Na("1 werkdagen 10:20");
        Herken();
        Na("3 werkdagen 15:40");
        Beoordeel(Overdragen, "Stiefvader en zoon botsen steeds harder. Het gezin wil hulp in de buurt.", structureel: true);
    }
}
