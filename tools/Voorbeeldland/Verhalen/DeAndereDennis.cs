using Kring.Voorbeeldland.Politie;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>Two men of one name in one town: the second is taken for the first, until it turns out that he is somebody else.</summary>
internal sealed class DeAndereDennis() : Verhaal(39, new Woning("Rietgors", 25, "5778LS", "Lindervoort"))
{
    private const int Jaren = 36;

    protected override void Vertel()
    {
        var dennis = Bewoner("Dennis", "", "Sikkema", "M", Jaren).Rol("overige verwant");
        var anja = Bewoner("Anja", "", "Vellinga", "V", 34).Rol("overige verwant");
        Op("-95 dagen 20:10");
        PolitieMeldt(
            new() { Wat = "Ruzie over geld. Buren hoorden iets breken.", Zorg = "Zijn moeder woont in en was boven." },
            dennis.Relatie(anja, "partner van"),
            anja,
            Bewoner("Jeltje", "", "Sikkema", "V", 71).Rol("overige verwant").Relatie(dennis, "moeder van"));
        Als(Hanneke);
        Na("30 minuten");
        GeenAcuutGevaar("Hij slaapt bij een vriend.");
        Na("1 werkdagen 09:50");
        Herken();
        Na("2 werkdagen 13:30");
        Beoordeel(NietsMeer, "Eén keer, zonder geweld. Zij hebben hulp bij hun schulden.");
        Na("40 dagen 10:00");
        VerlaatHuishouden("Jeltje", "Zij woont nu in een aanleunwoning.");
        DeAnder();
    }

    private void DeAnder()
    {
        Op("-4 werkdagen 18:25");
        PolitieMeldt(
            new() { Wat = "Een man gooide een fiets naar zijn broer, op straat.", Zorg = "Geen kinderen gezien.", Waar = "Rietgors, Lindervoort" },
            new Persoonsbouwer("Dennis", "", "Sikkema", "M").Woont("Rietgors", 52, null, null, "5778LS", "Lindervoort").Rol("overige verwant"));
        Na("20 minuten");
        GeenAcuutGevaar("De broer is naar huis en wil geen aangifte doen.");
        Na("1 werkdagen 09:30");
        HerkenAlsDeEerste();
        Na("1 werkdagen 11:00");
        IsIemandAnders("De wijkagent kent beide mannen. Deze is 22 en woont bij zijn ouders.");
    }
}
