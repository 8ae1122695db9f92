using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Modellen;

namespace Kring.Herkenning.Vergelijken;

/// <summary>Compares two persons of a list, field by field. Safe on more than one core.</summary>
public sealed class Vergelijker
{
    private readonly Woordvergelijker woorden;
    private readonly Datumvergelijker datums;
    private readonly Naamvergelijker namen;
    private readonly Adresvergelijker adressen;
    private readonly float[] nummers;

    /// <summary>Prepares comparing.</summary>
    public Vergelijker(Woordenboek boek, Schrijfruimte ruimte, Zeldzaamheid zeldzaam)
    {
        ArgumentNullException.ThrowIfNull(zeldzaam);
        woorden = new(boek, ruimte);
        datums = new(zeldzaam.Datums);
        namen = new(woorden, zeldzaam);
        adressen = new(woorden, zeldzaam);
        nummers = zeldzaam[Rol.Nummer];
    }

    /// <summary>Compares two persons. The order of the two makes no difference.</summary>
    public Vergelijking Vergelijk(in Persoonregel a, in Persoonregel b)
    {
        var paar = default(Vergelijking);
        NaamEnDatum(in a, in b, ref paar);
        Overige(in a, in b, ref paar);
        return paar;
    }

    /// <summary>The first half of comparing: the names and the date of birth.</summary>
    internal void NaamEnDatum(in Persoonregel a, in Persoonregel b, ref Vergelijking paar)
    {
        namen.Vergelijk(in a, in b, ref paar);
        var (niveau, zeldzaam) = datums.Vergelijk(a.Geboren, b.Geboren);
        paar.Zet(Veld.Geboortedatum, niveau, zeldzaam);
    }

    /// <summary>The second half: everything else.</summary>
    internal void Overige(in Persoonregel a, in Persoonregel b, ref Vergelijking paar)
    {
        adressen.Vergelijk(in a, in b, ref paar);
        Nummer(ref paar, Veld.Bsn, a.Bsn, b.Bsn);
        Nummer(ref paar, Veld.Nummer, a.Nummer, b.Nummer);
        Nummer(ref paar, Veld.Telefoon, a.Telefoon, b.Telefoon);
        Nummer(ref paar, Veld.Email, a.Email, b.Email);
        if (a.Geslacht != 0 || b.Geslacht != 0)
        {
            paar.Zet(Veld.Geslacht, a.Geslacht == 0 || b.Geslacht == 0 ? Niveau.Ontbreekt
                : a.Geslacht == b.Geslacht ? Niveau.Gelijk
                : Niveau.Anders);
        }
    }

    /// <summary>Whether anything but name and date could still tell much: a shared place or number.</summary>
    internal static bool DeeltIets(in Persoonregel a, in Persoonregel b) =>
        (a.Postcode == b.Postcode && a.Postcode != 0) || (a.Straat == b.Straat && a.Straat != 0)
        || (a.Bsn == b.Bsn && a.Bsn != 0) || (a.Nummer == b.Nummer && a.Nummer != 0)
        || (a.Telefoon == b.Telefoon && a.Telefoon != 0) || (a.Email == b.Email && a.Email != 0);

    private void Nummer(ref Vergelijking paar, Veld veld, int a, int b)
    {
        if (a == 0 && b == 0)
        {
            return;
        }

        var (niveau, zeldzaam) = a == 0 || b == 0 ? (Niveau.Ontbreekt, 0) : woorden.Fouten(a, b, nummers[a], nummers[b]);
        // A valid citizen service number is not another one by a slip: the eleven-test would have seen it.
        var isBsnMetFout = veld == Veld.Bsn && niveau is Niveau.EenFout or Niveau.TweeFout && veld == Veld.Bsn;
        paar.Zet(veld, isBsnMetFout ? Niveau.Anders : niveau, isBsnMetFout ? 0 : zeldzaam);
    }
}
