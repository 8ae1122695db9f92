using Microsoft.EntityFrameworkCore;

namespace Kring.Persistence.Logboek;

/// <summary>What can be wrong with the log.</summary>
public enum Zegelfout
{
    /// <summary>The line does not fit its seal.</summary>
    Gewijzigd,

    /// <summary>The line or its seal is gone.</summary>
    Ontbreekt,

    /// <summary>Somebody put it in between.</summary>
    Tussengevoegd,

    /// <summary>It stands where the next one belongs.</summary>
    Verwisseld,

    /// <summary>A line that was not written by the way of the log: it has no seal and does not wait for one.</summary>
    ZonderZegel,

    /// <summary>The seal that was kept elsewhere is not there, or is another one.</summary>
    BewaardZegelWijktAf,
}

/// <summary>The first place where the log does not hold.</summary>
/// <param name="Fout">What is wrong.</param>
/// <param name="Nummer">The number of the seal; null for a line without one.</param>
/// <param name="Op">When the line was written, as far as that can still be told.</param>
public sealed record Zegelbreuk(Zegelfout Fout, long? Nummer, DateTimeOffset? Op);

/// <summary>What a check of the whole log found.</summary>
/// <param name="Goed">How many lines in a row hold, from the first.</param>
/// <param name="Laatste">The seal of the last of those.</param>
/// <param name="Wachtend">How many lines have no seal yet.</param>
/// <param name="Breuk">The first place that does not hold; null when all do.</param>
public sealed record Zegeluitslag(long Goed, Zegel Laatste, int Wachtend, Zegelbreuk? Breuk);

/// <summary>Checks every seal against its line and the seal before, from the first to the last, without keeping more than a grip of them.</summary>
public sealed class Zegelcontrole(KringDbContext db, Versleuteling versleuteling)
{
    /// <param name="bewaard">A seal that was kept elsewhere and must still stand; null when there is none.</param>
    /// <param name="ct">To stop waiting.</param>
    public async Task<Zegeluitslag> Doe(Zegel? bewaard, CancellationToken ct)
    {
        var laatste = Zegel.Begin;
        var wachtend = await db.OnverzegeldeRegels.CountAsync(ct);
        await using var stroom = Logstroom.Zegels(db, ct).GetAsyncEnumerator(ct);
        var isEr = await stroom.MoveNextAsync();
        while (isEr)
        {
            var dit = stroom.Current;
            isEr = await stroom.MoveNextAsync();
            var breuk = Beoordeel(laatste, dit, isEr ? stroom.Current : null) ?? Toets(bewaard, dit);
            if (breuk is not null)
            {
                return new Zegeluitslag(laatste.Nummer, laatste, wachtend, breuk);
            }

            laatste = dit.Zegel;
        }

        var einde = bewaard is not null && bewaard.Nummer > laatste.Nummer
            ? new Zegelbreuk(Zegelfout.Ontbreekt, laatste.Nummer + 1, null)
            : await db.ZonderZegel(ct);
        return new Zegeluitslag(laatste.Nummer, laatste, wachtend, einde);
    }

    private static Zegelbreuk? Toets(Zegel? bewaard, Verzegeld dit) =>
        bewaard?.Nummer == dit.Zegel.Nummer && !bewaard.Waarde.AsSpan().SequenceEqual(dit.Zegel.Waarde)
            ? new Zegelbreuk(Zegelfout.BewaardZegelWijktAf, dit.Zegel.Nummer, Moment(dit.Zegel))
            : null;

    private Zegelbreuk? Beoordeel(Zegel vorige, Verzegeld dit, Verzegeld? volgende)
    {
        var nummer = vorige.Nummer + 1;
        if (dit.Zegel.Nummer != nummer)
        {
            return new Zegelbreuk(Zegelfout.Ontbreekt, nummer, null);
        }

        return dit.Tekst is null ? new Zegelbreuk(Zegelfout.Ontbreekt, nummer, Moment(dit.Zegel))
            : Past(vorige.Waarde, nummer, dit.Tekst, dit.Zegel) ? null
            : new Zegelbreuk(Waarom(vorige, dit, volgende), nummer, Moment(dit.Zegel));
    }

    // What stands behind it tells the difference between a line that was changed and one that stands in the wrong place.
    private Zegelfout Waarom(Zegel vorige, Verzegeld dit, Verzegeld? volgende)
    {
        if (volgende?.Tekst is null)
        {
            return Zegelfout.Gewijzigd;
        }

        var nummer = vorige.Nummer + 1;
        if (Past(vorige.Waarde, nummer, volgende.Tekst, volgende.Zegel))
        {
            return Past(volgende.Zegel.Waarde, nummer + 1, dit.Tekst!, dit.Zegel) ? Zegelfout.Verwisseld : Zegelfout.Tussengevoegd;
        }

        return Past(vorige.Waarde, nummer, volgende.Tekst, dit.Zegel) ? Zegelfout.Verwisseld : Zegelfout.Gewijzigd;
    }

    private bool Past(byte[] vorige, long nummer, byte[] tekst, Zegel zegel) =>
        versleuteling.Zegel(vorige, nummer, tekst).AsSpan().SequenceEqual(zegel.Waarde);

    // The key of a line begins with its moment, so that it tells when also after the line is gone.
    private static DateTimeOffset? Moment(Zegel zegel) => Logmoment.Van(zegel.LogregelId);
}
