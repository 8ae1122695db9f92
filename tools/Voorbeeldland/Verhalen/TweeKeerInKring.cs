using Kring.Voorbeeldland.Politie;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A woman is reported again under her call name, after she moved: whether it is her is to be decided.</summary>
internal sealed class TweeKeerInKring() : Verhaal(36, new Woning("Vlasakker", 12, "5771LS", "Lindervoort"))
{
    private static readonly DateOnly Verjaardag = new(1985, 3, 9);

    protected override void Vertel()
    {
        var maria = Bewoner("Maria Elisabeth", "", "Zandvliet", "V", 41).Geboren(Verjaardag).Rol("ouder met gezag");
        var joep = Bewoner("Joep", "", "Zandvliet", "M", 9).Rol("jeugdige");
        Op("-70 dagen 21:15");
        PolitieMeldt(
            new() { Wat = "Een ex-partner stond te schreeuwen aan de deur.", Zorg = "Een jongen van negen zat op de trap." },
            maria.Relatie(joep, "moeder van"),
            joep);
        Als(Hanneke);
        Na("30 minuten");
        GeenAcuutGevaar("De ex-partner is vertrokken en heeft een gesprek met de wijkagent.");
        Na("1 werkdagen 10:00");
        Herken();
        Na("2 werkdagen 14:00");
        Beoordeel(NietsMeer, "Eén keer, zonder geweld. De moeder heeft een advocaat en een plan voor de omgang.");
        Opnieuw();
    }

    private void Opnieuw()
    {
        var mieke = new Persoonsbouwer("Mieke", "", "Zantvliet", "V").Geboren(Verjaardag).Rol("ouder met gezag");
        Op("-2 werkdagen 09:40");
        PolitieMeldt(new() { Wat = "Een vrouw is door haar broer van de stoep geduwd. Zij logeert bij een vriendin.", Zorg = "Geen kinderen gezien." }, mieke);
        Na("20 minuten");
        GeenAcuutGevaar("Zij is bij haar vriendin en de broer is naar huis.");
        Na("1 werkdagen 11:30");
        Herken();
    }
}
