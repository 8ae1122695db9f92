using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Vergelijken;

/// <summary>Compares names: first names, combined family names in any order, and first and family name changed round.</summary>
internal sealed class Naamvergelijker(Woordvergelijker woorden, Zeldzaamheid zeldzaam)
{
    private static readonly float Helft = MathF.Log(0.5f);

    private readonly float[] voor = zeldzaam[Rol.Voornaam];
    private readonly float[] achter = zeldzaam[Rol.Achternaam];

    public void Vergelijk(in Persoonregel a, in Persoonregel b, ref Vergelijking paar)
    {
        var voornaam = Voornaam(in a, in b);
        var achternaam = Achternaam(in a, in b);
        var gewisseld = IsZwak(voornaam.Niveau) && IsZwak(achternaam.Niveau) && Wissel(in a, in b, ref voornaam, ref achternaam);
        if (voornaam.Niveau == Niveau.Gelijk && achternaam.Niveau == Niveau.Gelijk)
        {
            voornaam.Zeldzaam = Math.Max(0, voornaam.Zeldzaam + Math.Max(a.Samengaan, b.Samengaan));
        }

        paar.Zet(Veld.Voornaam, voornaam.Niveau, voornaam.Zeldzaam);
        paar.Zet(Veld.Achternaam, achternaam.Niveau, achternaam.Zeldzaam);
        if (voornaam.Niveau is not (Niveau.Geen or Niveau.Ontbreekt) && achternaam.Niveau is not (Niveau.Geen or Niveau.Ontbreekt))
        {
            paar.Zet(Veld.Naamvolgorde, gewisseld ? Niveau.Gewisseld : Niveau.Gelijk);
        }

        if (a.Voornaam2 != 0 || b.Voornaam2 != 0)
        {
            var tweede = a.Voornaam2 == 0 || b.Voornaam2 == 0 ? (Niveau.Ontbreekt, 0) : Een(a.Voornaam2, b.Voornaam2, voor);
            paar.Zet(Veld.TweedeVoornaam, tweede.Item1, tweede.Item2);
        }
    }

    private (Niveau Niveau, float Zeldzaam) Een(int a, int b, float[] rol) => woorden.Naam(a, b, rol[a], rol[b], zeldzaam.Voorletters);

    private (Niveau Niveau, float Zeldzaam) Voornaam(in Persoonregel a, in Persoonregel b)
    {
        if (a.Voornaam == 0 || b.Voornaam == 0)
        {
            return (a.Voornaam == b.Voornaam ? Niveau.Geen : Niveau.Ontbreekt, 0);
        }

        var beste = Een(a.Voornaam, b.Voornaam, voor);
        if (beste.Niveau == Niveau.Gelijk)
        {
            return beste;
        }

        if (a.VoornaamGeheel != a.Voornaam || b.VoornaamGeheel != b.Voornaam)
        {
            beste = Sterkste(beste, Een(a.VoornaamGeheel, b.VoornaamGeheel, voor));
        }

        var gedeeld = a.Voornaam2 == b.Voornaam ? b.Voornaam : b.Voornaam2 == a.Voornaam ? a.Voornaam : 0;
        return gedeeld == 0 ? beste : Sterkste(beste, (Niveau.Deel, Math.Max(0, voor[gedeeld] + Helft)));
    }

    private (Niveau Niveau, float Zeldzaam) Achternaam(in Persoonregel a, in Persoonregel b)
    {
        if (a.Achternaam == 0 || b.Achternaam == 0)
        {
            return (a.Achternaam == b.Achternaam ? Niveau.Geen : Niveau.Ontbreekt, 0);
        }

        var beste = a.Achternaam2 == 0 && b.Achternaam2 == 0 ? Een(a.Achternaam, b.Achternaam, achter) : Samengesteld(in a, in b);
        return beste.Niveau != Niveau.Gelijk && (a.AchternaamGeheel != a.Achternaam || b.AchternaamGeheel != b.Achternaam)
            ? Sterkste(beste, woorden.Fouten(a.AchternaamGeheel, b.AchternaamGeheel, achter[a.AchternaamGeheel], achter[b.AchternaamGeheel]))
            : beste;
    }

    // Two names in any order: both the same, both alike, or one of them.
    private (Niveau Niveau, float Zeldzaam) Samengesteld(in Persoonregel a, in Persoonregel b)
    {
        if (a.Achternaam2 != 0 && b.Achternaam2 != 0)
        {
            var recht = Beide(Een(a.Achternaam, b.Achternaam, achter), Een(a.Achternaam2, b.Achternaam2, achter));
            var kruis = Beide(Een(a.Achternaam, b.Achternaam2, achter), Een(a.Achternaam2, b.Achternaam, achter));
            return Sterkste(recht, kruis);
        }

        var (enkel, een, ander) = a.Achternaam2 == 0 ? (a.Achternaam, b.Achternaam, b.Achternaam2) : (b.Achternaam, a.Achternaam, a.Achternaam2);
        return AlsDeel(Sterkste(Een(enkel, een, achter), Een(enkel, ander, achter)));
    }

    private static (Niveau Niveau, float Zeldzaam) Beide((Niveau Niveau, float Zeldzaam) een, (Niveau Niveau, float Zeldzaam) ander) =>
        een.Niveau < Niveau.Begin && ander.Niveau < Niveau.Begin
            ? (een.Niveau > ander.Niveau ? een.Niveau : ander.Niveau, een.Zeldzaam + ander.Zeldzaam)
            : AlsDeel(Sterkste(een, ander));

    private static (Niveau Niveau, float Zeldzaam) AlsDeel((Niveau Niveau, float Zeldzaam) deel) => deel.Niveau switch
    {
        Niveau.Gelijk => (Niveau.Deel, Math.Max(0, deel.Zeldzaam + Helft)),
        Niveau.Klank or Niveau.EenFout => (Niveau.Deel, Math.Max(0, deel.Zeldzaam - 2.5f)),
        _ => (Niveau.Anders, 0),
    };

    // Jan Jansen and Jansen Jan begin with one another.
    private static bool IsZwak(Niveau niveau) => niveau is Niveau.Anders or Niveau.Begin;

    private bool Wissel(in Persoonregel a, in Persoonregel b, ref (Niveau, float) voornaam, ref (Niveau, float) achternaam)
    {
        var een = Kruis(a.Voornaam, b.Achternaam);
        if (een.Niveau > Niveau.TweeFout)
        {
            return false;
        }

        var ander = Kruis(a.Achternaam, b.Voornaam);
        if (ander.Niveau > Niveau.TweeFout)
        {
            return false;
        }

        (voornaam, achternaam) = a.Voornaam < b.Voornaam ? (een, ander) : (ander, een);
        return true;
    }

    private (Niveau Niveau, float Zeldzaam) Kruis(int a, int b) =>
        woorden.Fouten(a, b, Math.Min(voor[a], achter[a]), Math.Min(voor[b], achter[b]));

    private static (Niveau Niveau, float Zeldzaam) Sterkste((Niveau Niveau, float Zeldzaam) een, (Niveau Niveau, float Zeldzaam) ander) =>
        een.Niveau < ander.Niveau || (een.Niveau == ander.Niveau && een.Zeldzaam >= ander.Zeldzaam) ? een : ander;
}
