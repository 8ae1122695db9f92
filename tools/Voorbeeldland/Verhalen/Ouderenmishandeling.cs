using Kring.Domain.Casussen;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>An old mother and her son; the service of Veilig Thuis ends on the last day.</summary>
internal sealed class Ouderenmishandeling() : Verhaal(9, new Woning("Kerkpad", 2, "5823SA", "Wolderzijl"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Jantje", "", "Hoving", "V", 84);
        var zoon = Bewoner("Roelof", "", "Hoving", "M", 57);
        Op("-76 dagen 11:00");
        PolitieMeldt(
            new()
            {
                Wat = "De thuiszorg vond mevrouw Hoving met blauwe polsen. Haar pinpas is bij haar zoon.",
                Zorg = "Roelof zorgt alleen voor zijn moeder en is op. Zij durft niets te zeggen als hij erbij is.",
                Hulp = "Thuiszorg, iedere ochtend.",
            },
            moeder.Relatie(zoon, "moeder van"),
            zoon.Relatie(moeder, "zoon van"));
        Als(Hanneke);
        Na("50 minuten");
        GeenAcuutGevaar("De thuiszorg blijft tot de avond. De huisarts komt vanmiddag.");
        Na("1 werkdagen 10:00");
        Herken();
        Op("-70 dagen 14:00");
        Beoordeel(ZelfVerder, "Zoon kan de zorg niet meer aan en moeder is niet veilig met haar geld. Wij regelen eerst rust en toezicht.", structureel: true);
        Na("4 werkdagen 10:00");
        InformeerAllen(Informeerwijze.Gesprek, "Apart met moeder en met zoon gesproken.");
    }
}
