using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>Worries without violence go to the village team.</summary>
internal sealed class ZorgmeldingZonderGeweld() : Verhaal(10, new Woning("Diepswal", 33, "5825SD", "Kranerdiep"))
{
    protected override void Vertel()
    {
        var vader = Bewoner("Harm", "", "Mulder", "M", 47).Rol("ouder met gezag");
        var tess = Bewoner("Tess", "", "Mulder", "V", 15).Rol("jeugdige");
        Op("-40 dagen 22:10");
        PolitieMeldt(
            new() { Wat = "Tess liep 's avonds laat alleen langs de weg.", Zorg = "Vader is somber sinds zijn vrouw overleed. Er is weinig eten in huis.", Waar = "Provinciale weg bij Kranerdiep" },
            vader.Relatie(tess, "vader van"),
            tess);
        Als(Hanneke);
        Na("35 minuten");
        GeenAcuutGevaar("Tess is thuis. De buurvrouw is bij hen.");
        Na("1 werkdagen 09:15");
        Herken();
        Na("2 werkdagen 10:45");
        Beoordeel(Overdragen, "Geen geweld. Wel een gezin in rouw dat hulp kan gebruiken en dat ook wil.");
        Na("1 werkdagen 11:20");
        InformeerAllen(Informeerwijze.Telefoon, "Vader is blij met hulp.");
        BiedZorgmeldingAan(Organisaties.Kranerwolde, "Vader wil geholpen worden met het huishouden en met zijn verdriet.");
        Na("2 werkdagen 09:00");
        Als(Jelle);
        NeemAan();
        Na("3 werkdagen 16:00");
        SpreekAf("Op dinsdag en donderdag eten Harm en Tess bij de buren.", "Buurvrouw Ina", "Jelle loopt op donderdag binnen.", 60);
        KindZegt("Tess", "Ik mis mama. Papa zegt niks en dan ga ik maar lopen.", "Met iemand over mama praten.");
    }
}
