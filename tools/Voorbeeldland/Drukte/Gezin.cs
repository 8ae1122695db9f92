using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Verhalen;

namespace Kring.Voorbeeldland.Drukte;

/// <summary>One of many households. The number says how far its story goes, so that together they fill every part of the work.</summary>
internal sealed class Gezin(int nummer, Collega behandelaar, Collega eigenaar) : Verhaal(nummer, Naamgever.Woning(nummer))
{
    /// <summary>Open tasks of Veilig Thuis for a hundred households, by the shares below.</summary>
    public const int TakenPerHonderd = 180;

    private const int Delen = 20;
    private const int NogNietBekeken = 20;

    protected override void Vertel()
    {
        var deel = Nummer % Delen;
        Meld(deel);
        Action vervolg = deel switch
        {
            9 when Nummer / Delen % NogNietBekeken == 0 => () => { }
            ,
            < 9 => () => Stel(0),
            < 12 => () => Bekijk(),
            < 14 => () => DraagOver(neemAan: false),
            < 17 => () => DraagOver(neemAan: true),
            < 19 => () => Beslis(ZelfVerder, "De ouders willen zelf afspraken maken."),
            _ => () => Beslis(NietsMeer, "Eén ruzie zonder letsel; het gezin heeft al hulp."),
        };
        vervolg();
    }

    private void Meld(int deel)
    {
        var (voorvoegsel, naam) = Naamgever.Gezin(Nummer);
        var moeder = Bewoner(Naamgever.Vrouw(Nummer), voorvoegsel, naam, "V", 25 + (Nummer % 20)).Rol("ouder met gezag").Telefoon($"06{Nummer:00000000}");
        var vader = Bewoner(Naamgever.Man(Nummer), voorvoegsel, naam, "M", 26 + (Nummer % 23)).Rol("ouder met gezag");
        var oudste = Bewoner(Naamgever.Kind(Nummer, 0), voorvoegsel, naam, "V", 6 + (Nummer % 11)).Rol("jeugdige");
        var jongste = Bewoner(Naamgever.Kind(Nummer, 1), voorvoegsel, naam, "M", 1 + (Nummer % 5)).Rol("jeugdige");
        Op($"-{Geleden(deel)} werkdagen {8 + (Nummer % 12):00}:{Nummer % 60:00}");
        PolitieMeldt(
            new() { Wat = "De buren hoorden geschreeuw en een klap.", Zorg = "De kinderen waren in huis en zijn bang." },
            moeder.Relatie(vader, "partner").Relatie(oudste, "moeder van").Relatie(jongste, "moeder van"),
            vader.Relatie(oudste, "vader van").Relatie(jongste, "vader van"),
            oudste,
            jongste);
    }

    // Some are late, some are today, most have days left.
    private int Geleden(int deel) => deel switch
    {
        < 9 => 1 + (Nummer % 7),
        < 12 => Nummer % 3,
        < 14 => 8 + (Nummer % 4),
        < 17 => 20 + (Nummer % 60),
        _ => 9 + (Nummer % 40),
    };

    private void Bekijk()
    {
        Als(behandelaar);
        Na("20 minuten");
        GeenAcuutGevaar("De vader slaapt bij zijn broer.");
    }

    private void Stel(int werkdagen)
    {
        Bekijk();
        Na(werkdagen == 0 ? "25 minuten" : $"{werkdagen} werkdagen 10:00");
        Herken();
    }

    private void Beslis(Domain.Meldingen.UitkomstVeiligheidsbeoordeling uitkomst, string redenen)
    {
        Stel(1);
        Na("3 werkdagen 14:00");
        Beoordeel(uitkomst, redenen, structureel: true);
    }

    private void DraagOver(bool neemAan)
    {
        Beslis(Overdragen, "Er is geslagen terwijl de kinderen in huis waren.");
        Na("1 werkdagen 10:00");
        if (neemAan)
        {
            InformeerAllen(Informeerwijze.Gesprek, "Thuis besproken.");
        }

        BiedAan(eigenaar.Organisatie, "De ouders willen hulp.", "De vader is niet alleen met de kinderen.");
        if (neemAan)
        {
            Als(eigenaar);
            Na("3 werkdagen 11:00");
            NeemAan();
            SpreekAf("Bij spanning gaat de vader een uur naar buiten.", "Vader", "Wekelijks bellen.", 90);
        }
    }
}
