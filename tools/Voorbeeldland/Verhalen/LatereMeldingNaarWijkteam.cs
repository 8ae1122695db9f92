using Kring.Domain.Casussen;
using Kring.Voorbeeldland.Politie;
using Kring.Voorbeeldland.Streek;
using static Kring.Voorbeeldland.Streek.Collegas;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>A local team works with the household; a later report is handed to that same team and waits for an answer.</summary>
internal sealed class LatereMeldingNaarWijkteam() : Verhaal(27, new Woning("Veerdam", 61, "5801SS", "Ledeveer"))
{
    protected override void Vertel()
    {
        var moeder = Bewoner("Anouk", "", "Peeters", "V", 33).Rol("ouder met gezag");
        var stiefvader = Bewoner("Ricardo", "", "Lopes", "M", 36).Rol("stiefouder");
        var mila = Bewoner("Mila", "", "Peeters", "V", 11).Rol("jeugdige");
        Op("-95 dagen 21:30");
        PolitieMeldt(
            new() { Wat = "Ricardo duwde Anouk van de trap. Zij had een gekneusde pols.", Zorg = "Mila belde zelf 112." },
            moeder.Relatie(mila, "moeder van").Relatie(stiefvader, "partner"),
            stiefvader,
            mila);
        Als(Rachid);
        Na("25 minuten");
        GeenAcuutGevaar("Ricardo is meegenomen door de politie. Oma is bij Anouk en Mila.");
        Na("1 werkdagen 09:40");
        Herken();
        Na("3 werkdagen 14:10");
        Beoordeel(Overdragen, "Het geweld wordt erger. Anouk en Ricardo willen hulp van het wijkteam.", structureel: true);
        Na("1 werkdagen 10:30");
        InformeerAllen(Informeerwijze.Gesprek, "Op kantoor besproken, ieder apart.");
        BiedAan(Organisaties.Zuiderlede, "Anouk wil bij Ricardo blijven als hij hulp zoekt.", "Ricardo is niet alleen thuis met Mila.");
        WijkteamBegint();
        LatereMelding(moeder, stiefvader, mila);
    }

    private void WijkteamBegint()
    {
        Na("2 werkdagen 13:20");
        Als(Bram);
        NeemAan();
        Na("3 werkdagen 16:00");
        SpreekAf("Ricardo slaapt bij zijn broer als hij gedronken heeft.", "Ricardo en zijn broer", "Bram belt op maandag met de broer.", 150);
        KindZegt("Mila", "Als ze hard praten doe ik mijn koptelefoon op.", "Dat oma vaker komt.");
    }

    private void LatereMelding(params Persoonsbouwer[] gezin)
    {
        Op("-6 werkdagen 19:50");
        PolitieMeldt(new() { Wat = "Buren hoorden ruzie bij Anouk en Ricardo. Niemand was gewond.", Zorg = "Mila was bij oma." }, gezin);
        Als(Rachid);
        Na("30 minuten");
        GeenAcuutGevaar("Ricardo is bij zijn broer, zoals is afgesproken.");
        Na("1 werkdagen 10:10");
        Herken();
        Op("-2 werkdagen 11:40");
        Beoordeel(Overdragen, "De afspraken werken deels. Het wijkteam kent het gezin en kan verder.", structureel: true);
        BiedAan(Organisaties.Zuiderlede, "Nieuwe ruzie, zonder letsel. De afspraak over slapen bij zijn broer werkte.");
    }
}
