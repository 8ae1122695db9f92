namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>Draws who is in a household.</summary>
internal static class Gezinsbouw
{
    public static Samenstelling Trek(Lot lot)
    {
        var soort = lot.Gewogen(
            (Zorgsoort.Partners, 42), (Zorgsoort.ExPartners, 14), (Zorgsoort.OuderEnKind, 17), (Zorgsoort.KindTegenOuder, 8),
            (Zorgsoort.Ouderen, 7), (Zorgsoort.Stalking, 4), (Zorgsoort.Zorgen, 8));
        var afkomst = Afkomst.Trek(lot);
        var naam = lot.Uit(afkomst.Achternamen);
        return soort switch
        {
            Zorgsoort.KindTegenOuder => Puber(lot, afkomst, naam),
            Zorgsoort.Ouderen => Ouder(lot, afkomst, naam),
            Zorgsoort.Stalking => Apart(soort, lot, afkomst, naam, 0),
            Zorgsoort.ExPartners => Apart(soort, lot, afkomst, naam, lot.Van(1, 2)),
            Zorgsoort.Zorgen => Samen(soort, lot, afkomst, naam, lot.Van(1, 2), false),
            Zorgsoort.OuderEnKind => Samen(soort, lot, afkomst, naam, lot.Van(1, 3), lot.Kans(50)),
            _ => Samen(soort, lot, afkomst, naam, lot.Kans(75) ? lot.Van(1, 3) : 0, lot.Kans(80)),
        };
    }

    private static Samenstelling Samen(Zorgsoort soort, Lot lot, Afkomst afkomst, (string, string) naam, int kinderen, bool manEerst)
    {
        var (a, b) = Paar(lot, afkomst, naam, manEerst, kinderen > 0 ? "ouder met gezag" : null);
        return new Samenstelling(soort, a, b, Kinderen(lot, afkomst, naam, kinderen, Math.Min(a.Jaren, b.Jaren)));
    }

    private static Samenstelling Apart(Zorgsoort soort, Lot lot, Afkomst afkomst, (string, string) naam, int kinderen)
    {
        var (a, b) = Paar(lot, afkomst, naam, lot.Kans(80), kinderen > 0 ? "ouder met gezag" : null);
        var (voorvoegsel, meisjesnaam) = lot.Uit(afkomst.Achternamen);
        return new Samenstelling(
            soort, a with { WoontApart = true }, b with { Voorvoegsel = voorvoegsel, Achternaam = meisjesnaam }, Kinderen(lot, afkomst, naam, kinderen, Math.Min(a.Jaren, b.Jaren)));
    }

    // A child that grew too strong; who acts stands among the children as long as it is under age.
    private static Samenstelling Puber(Lot lot, Afkomst afkomst, (string Voorvoegsel, string Naam) naam)
    {
        var (isMan, jaren) = (lot.Kans(75), lot.Van(14, 21));
        var a = new Lid(1, lot.Uit(isMan ? afkomst.Jongens : afkomst.Meisjes), naam.Voorvoegsel, naam.Naam, isMan, jaren, jaren < 18 ? "jeugdige" : "kind");
        var b = new Lid(0, lot.Uit(afkomst.Vrouwen), naam.Voorvoegsel, naam.Naam, false, jaren + lot.Van(22, 34), "ouder met gezag");
        return new Samenstelling(Zorgsoort.KindTegenOuder, a, b, a.IsKind ? [a] : []);
    }

    // Now and then the son has the name of the father.
    private static Samenstelling Ouder(Lot lot, Afkomst afkomst, (string Voorvoegsel, string Naam) naam)
    {
        var vader = lot.Kans(40);
        var b = new Lid(0, lot.Uit(vader ? afkomst.Mannen : afkomst.Vrouwen), naam.Voorvoegsel, naam.Naam, vader, lot.Van(76, 92), null);
        var zoon = lot.Kans(55);
        var voornaam = vader && zoon ? b.Voornaam : lot.Uit(zoon ? afkomst.Mannen : afkomst.Vrouwen);
        return new Samenstelling(Zorgsoort.Ouderen, new Lid(1, voornaam, naam.Voorvoegsel, naam.Naam, zoon, b.Jaren - lot.Van(24, 34), null), b, []);
    }

    private static (Lid A, Lid B) Paar(Lot lot, Afkomst afkomst, (string Voorvoegsel, string Naam) naam, bool manEerst, string? rol)
    {
        var jaren = lot.Van(22, 49);
        var (voorvoegsel, eigen) = lot.Uit(afkomst.Achternamen);
        var (vanVrouw, vrouwnaam) = lot.Gewogen(((naam.Voorvoegsel, naam.Naam), 45), ((voorvoegsel, eigen), 40), ((naam.Voorvoegsel, Dubbel(naam.Naam, voorvoegsel, eigen)), 15));
        var man = new Lid(manEerst ? 1 : 0, lot.Uit(afkomst.Mannen), naam.Voorvoegsel, naam.Naam, true, jaren + lot.Van(0, 6), rol is null || lot.Kans(85) ? rol : "stiefouder");
        var vrouw = new Lid(manEerst ? 0 : 1, Voornamen(lot, afkomst), vanVrouw, vrouwnaam, false, jaren, rol);
        return manEerst ? (man, vrouw) : (vrouw, man);
    }

    private static string Dubbel(string naam, string voorvoegsel, string eigen) =>
        eigen == naam ? naam : $"{naam}-{string.Join(' ', new[] { voorvoegsel, eigen }.Where(deel => deel.Length > 0))}";

    // Some are known by all their first names.
    private static string Voornamen(Lot lot, Afkomst afkomst)
    {
        var twee = lot.Verschillende(afkomst.Vrouwen, 2);
        return lot.Kans(15) ? string.Join(' ', twee) : twee[0];
    }

    private static List<Lid> Kinderen(Lot lot, Afkomst afkomst, (string Voorvoegsel, string Naam) naam, int aantal, int jongsteOuder)
    {
        var jaren = Math.Min(17, lot.Van(0, Math.Max(1, jongsteOuder - 19)));
        var kinderen = new List<Lid>();
        var (jongens, meisjes) = (lot.Verschillende(afkomst.Jongens, aantal), lot.Verschillende(afkomst.Meisjes, aantal));
        for (var i = 0; i < aantal && jaren >= 0; i++, jaren -= lot.Van(2, 4))
        {
            var jongen = lot.Kans(50);
            kinderen.Add(new Lid(2 + i, jongen ? jongens[i] : meisjes[i], naam.Voorvoegsel, naam.Naam, jongen, jaren, "jeugdige"));
        }

        return kinderen;
    }
}
