using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>Two cases of one family name in one street are joined, and parted the next day: they are no family of each other.</summary>
internal sealed class TochTweeGezinnen() : Verhaal(38, new Woning("Touwbaan", 4, "5774LS", "Lindervoort"))
{
    private static readonly Woning Verderop = new("Touwbaan", 44, "5774LS", "Lindervoort");

    protected override void Vertel()
    {
        Op("-9 werkdagen 19:30");
        PolitieMeldt(
            new() { Wat = "Een vrouw zei dat haar man haar niet naar buiten laat.", Zorg = "Geen kinderen." },
            Bewoner("Birgit", "", "Hoekema", "V", 29).Rol("overige verwant"));
        Als(Hanneke);
        Na("25 minuten");
        GeenAcuutGevaar("Zij slaapt bij haar zus.");
        Na("1 werkdagen 09:40");
        Herken();
        OnthoudCasus();
        Op("-7 werkdagen 21:10");
        PolitieMeldt(
            new() { Wat = "Buren hoorden een man schreeuwen tegen zijn zoon.", Zorg = "De zoon is achttien.", Waar = Verderop.ToString() },
            Iemand("Durk", "", "Hoekema", "M", 52, Verderop).Rol("overige verwant"));
        Na("25 minuten");
        GeenAcuutGevaar("De zoon is naar zijn moeder.");
        Na("1 werkdagen 10:00");
        Herken();
        Na("0 dagen 15:00");
        VoegSamen("Zelfde achternaam in dezelfde straat.");
        Na("1 werkdagen 11:30");
        HaalUitElkaar("Birgit kent Durk niet. Het is geen familie.");
    }
}
