using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Politie;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A household comes back after its case was closed; the time to assess ends on the last day.</summary>
internal sealed class HermeldingNaSluiting() : Verhaal(3, new Woning("Merkelaan", 41, "5793SA", "Oudemerk"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Agnieszka", "", "Kowalska", "V", 29).Rol("ouder met gezag");
        var vader = Bewoner("Piotr", "", "Kowalski", "M", 31).Rol("ouder met gezag").Herkomst("Poolse", "Pools");
        var zofia = Bewoner("Zofia", "", "Kowalska", "V", 4).Rol("jeugdige");
        Op("-520 dagen 20:05");
        PolitieMeldt(
            new() { Wat = "Buren horen geschreeuw. De ouders hadden ruzie over geld.", Zorg = "Een kind van twee zat huilend op de trap." },
            moeder.Relatie(zofia, "moeder van").Relatie(vader, "partner"),
            vader.Relatie(zofia, "vader van"),
            zofia);
        Als(Hanneke);
        Na("30 minuten");
        GeenAcuutGevaar("De ouders zijn gekalmeerd en Zofia slaapt.");
        Na("1 werkdagen 10:00");
        Herken();
        Na("3 werkdagen 15:30");
        Beoordeel(NietsMeer, "Eén ruzie zonder geweld. De ouders hebben hulp bij hun schulden en willen die houden.");
        Na("1 werkdagen 10:00");
        InformeerAllen(Informeerwijze.Telefoon, "Met een tolk gebeld.");
        Hermelding(moeder, vader, zofia);
    }

    private void Hermelding(params Persoonsbouwer[] gezin)
    {
        Op("-5 werkdagen 08:20");
        PolitieMeldt(
            new()
            {
                Wat = "Agnieszka is tegen de kast geduwd. Zij heeft een blauwe arm.",
                Zorg = "Zofia zag het en wil niet praten. Vader is zijn baan kwijt.",
                Eerder = "Melding vorig jaar voor ruzie over geld.",
            },
            gezin);
        Na("40 minuten");
        GeenAcuutGevaar("Vader slaapt vannacht bij een vriend. Agnieszka belt de politie als hij terugkomt.");
        Na("1 werkdagen 13:00");
        Herken();
    }
}
