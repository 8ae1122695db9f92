using Kring.Domain.Casussen;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>Veilig Thuis does Voorwaarden en Vervolg itself, and nobody needs to take over.</summary>
internal sealed class VoorwaardenEnVervolgKlaar() : Verhaal(26, new Woning("Beemdweg", 14, "5776SA", "Medenbroek"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Sabine", "", "Wouters", "V", 39).Rol("ouder met gezag");
        var vader = Bewoner("Dennis", "", "Wouters", "M", 41).Rol("ouder met gezag");
        var guus = Bewoner("Guus", "", "Wouters", "M", 9).Rol("jeugdige");
        Op("-75 dagen 20:10");
        PolitieMeldt(
            new() { Wat = "Sabine en Dennis schreeuwden op straat en trokken aan elkaar. Guus stond erbij.", Zorg = "Dennis is zijn baan kwijt." },
            moeder.Relatie(guus, "moeder van").Relatie(vader, "partner"),
            vader.Relatie(guus, "vader van"),
            guus);
        Als(Rachid);
        Na("40 minuten");
        GeenAcuutGevaar("Dennis slaapt bij zijn zus. Sabine en Guus zijn thuis.");
        Na("1 werkdagen 11:20");
        Herken();
        Na("3 werkdagen 10:00");
        Beoordeel(ZelfVerder, "Eén hevige ruzie, door geldzorgen. De ouders willen zelf afspraken maken.", acuut: true);
        Na("2 werkdagen 15:30");
        InformeerAllen(Informeerwijze.Gesprek, "Thuis aan de keukentafel besproken.");
        Na("40 dagen 14:00");
        Sluit("De ouders houden zich aan hun afspraken en hebben hulp bij hun geld. Guus zegt dat het rustig is.");
    }
}
