using Kring.Domain.Meldingen;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>An ex-partner does not let go; Veilig Thuis goes on itself.</summary>
internal sealed class StalkingDoorEx() : Verhaal(7, new Woning("Parklaan", 230, "5786SD", "Hoogmeden"))
{
    protected override void Vertel()
    {
        var vrouw = Bewoner("Charlotte", "de", "Wit", "V", 31).Telefoon("0600000701")
            .Informatie("Mevrouw de Wit vraagt om haar nieuwe adres geheim te houden.");
        var ex = Iemand("Bas", "", "Willems", "M", 35, new("Havendijk", 61, "5788SA", "Hoogmeden"));
        Op("-30 dagen 18:00");
        PolitieMeldt(
            new()
            {
                Wat = "Bas staat voor de derde keer deze maand bij het werk van Charlotte.",
                Zorg = "Hij stuurt dreigende berichten en weet steeds waar zij is.",
                Waar = "Winkelcentrum Hoogmeden",
                Sash = "hoog",
            },
            vrouw.Relatie(ex, "ex-partner"),
            ex);
        Als(Rachid);
        Na("30 minuten");
        AcuutGevaar("Bas weet waar zij vanavond is.", "Charlotte slaapt bij haar zus. Politie houdt een stopgesprek.");
        Na("1 werkdagen 09:00");
        GevaarAfgewend("Stopgesprek gehouden. Charlotte heeft een noodknop.", Acuutscenario.Anders);
        Na("1 werkdagen 10:00");
        Herken("nieuw-1", "nieuw-2");
        Na("2 werkdagen 11:30");
        Beoordeel(ZelfVerder, "Hoog risico volgens de screening. Politie, Charlotte en wij maken samen voorwaarden.", acuut: true, structureel: true);
        Na("5 werkdagen 10:00");
        VerlengInformeren(26, "Eerst wachten op het besluit van de officier over het contactverbod.");
    }
}
