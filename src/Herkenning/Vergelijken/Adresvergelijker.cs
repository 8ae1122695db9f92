using Kring.Herkenning.Lijsten;

namespace Kring.Herkenning.Vergelijken;

/// <summary>
/// Compares addresses in a fixed order: postcode, street, number, place. Each is judged in the light of those before it, so
/// that one shared address is not counted four times, and one removal not held against somebody four times.
/// </summary>
internal sealed class Adresvergelijker(Woordvergelijker woorden, Zeldzaamheid zeldzaam)
{
    private readonly float[] postcodes = zeldzaam[Rol.Postcode];
    private readonly float[] straten = zeldzaam[Rol.Straat];
    private readonly float[] huisnummers = zeldzaam[Rol.Huisnummer];
    private readonly float[] plaatsen = zeldzaam[Rol.Plaats];

    public void Vergelijk(in Persoonregel a, in Persoonregel b, ref Vergelijking paar)
    {
        var postcode = Zet(ref paar, Veld.Postcode, a.Postcode, b.Postcode, postcodes, Verband.Onbekend);
        var straat = Zet(ref paar, Veld.Straat, a.Straat, b.Straat, straten, postcode);
        Zet(ref paar, Veld.Huisnummer, a.Huisnummer, b.Huisnummer, huisnummers, straat == Verband.Onbekend ? postcode : straat);
        var plek = postcode == Verband.ZelfdePlek || straat == Verband.ZelfdePlek ? Verband.ZelfdePlek
            : postcode == Verband.AnderePlek ? postcode
            : straat;
        Zet(ref paar, Veld.Plaats, a.Plaats, b.Plaats, plaatsen, plek);
    }

    // Within one place the model itself has learned how often strangers agree; elsewhere the rarity of the value says it.
    private Verband Zet(ref Vergelijking paar, Veld veld, int a, int b, float[] rol, Verband verband)
    {
        if (a == 0 || b == 0)
        {
            paar.Zet(veld, a == b ? Niveau.Geen : Niveau.Ontbreekt, 0, verband);
            return Verband.Onbekend;
        }

        var (niveau, zeldzaamheid) = woorden.Fouten(a, b, rol[a], rol[b]);
        if (veld is Veld.Postcode or Veld.Huisnummer && niveau == Niveau.TweeFout)
        {
            (niveau, zeldzaamheid) = (Niveau.Anders, 0);
        }

        paar.Zet(veld, niveau, verband == Verband.ZelfdePlek ? 0 : zeldzaamheid, verband);
        // A postcode with a slip may be the next street: what follows still counts in full.
        return niveau == Niveau.Anders ? Verband.AnderePlek
            : veld == Veld.Postcode && niveau != Niveau.Gelijk ? Verband.Onbekend
            : Verband.ZelfdePlek;
    }
}
