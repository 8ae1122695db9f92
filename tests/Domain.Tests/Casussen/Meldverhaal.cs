using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;

namespace Kring.Domain.Tests.Casussen;

/// <summary>What happens to a few families over the years: reports come in, get their casus, and are carried out.</summary>
internal sealed class Meldverhaal
{
    public static readonly Guid VeiligThuis = Guid.NewGuid();
    public static readonly Guid Wijkteam = Guid.NewGuid();
    public static readonly Guid Wie = Guid.NewGuid();

    public static readonly Guid Sanne = Guid.NewGuid();
    public static readonly Guid Mark = Guid.NewGuid();
    public static readonly Guid Noor = Guid.NewGuid();

    public static readonly Guid BijSanne = Guid.NewGuid();
    public static readonly Guid BijMark = Guid.NewGuid();

    private readonly List<Melding> meldingen = [];
    private readonly List<Casus> casussen = [];

    /// <summary>Records that are the same human being; without an entry somebody is only himself.</summary>
    public Dictionary<Guid, Guid> Mensen { get; } = [];

    /// <summary>A moment in the morning of a day, in the Netherlands in winter.</summary>
    public static DateTimeOffset Op(int jaar, int maand, int dag, int uur = 9) => new(jaar, maand, dag, uur, 0, 0, TimeSpan.FromHours(1));

    /// <summary>A report comes in; nobody knows yet about whom it is.</summary>
    public Melding Ontvang(DateTimeOffset op, int mensen = 1)
    {
        var melding = Melding.Ontvang(op, $"{op.Year}-{meldingen.Count + 1:0000}", VeiligThuis, new Meldinggegevens
        {
            MelderNaam = "Politie Eenheid Merewold",
            Personen = [.. Enumerable.Range(1, mensen).Select(i => new GemeldeNaam($"Persoon {i}", "Zandkuil", null, Meldingplaats.Gezin))],
        });
        melding.LegAcuteCheckVast(false, "Rustig nu.", null, op, Wie);
        meldingen.Add(melding);
        return melding;
    }

    /// <summary>It is decided about whom a report is; it joins the open casussen of its households, or opens one.</summary>
    public Casus Herken(Melding melding, DateTimeOffset op, params (Guid Persoon, Guid Huishouden)[] wie)
    {
        melding.Herken([.. wie.Select((een, i) => new Herkenningskeuze(i + 1, een.Persoon, een.Huishouden))], op, Wie);
        var lopend = casussen.Where(casus => casus.Huishoudens.Any(deel => deel.Tot is null && melding.Huishoudens.Contains(deel.HuishoudenId))).ToList();
        if (lopend.Count == 0)
        {
            lopend.Add(Casus.Open(op, $"C{casussen.Count}", new("Zandkuil", VeiligThuis, null, melding.Id, melding.Ontvangen, melding.Huishoudens), Wie));
            casussen.Add(lopend[0]);
        }

        List<Guid> vrij = [.. melding.Huishoudens.Except(lopend.SelectMany(casus => casus.Huishoudens).Select(deel => deel.HuishoudenId))];
        foreach (var casus in lopend)
        {
            casus.VoegMeldingToe(melding.Id, melding.Ontvangen, casus == lopend[0] ? vrij : [], casus == lopend[0], op, Wie);
        }

        melding.HoortBij(lopend[0].Id, lopend[0].Nummer, Type(melding));
        return lopend[0];
    }

    /// <summary>Comes in and is recognised at once, about Sanne and Mark in one household unless the test names others.</summary>
    public (Melding Melding, Casus Casus) Meld(DateTimeOffset op, params (Guid Persoon, Guid Huishouden)[] wie)
    {
        (Guid, Guid)[] over = wie.Length == 0 ? [(Sanne, BijSanne), (Mark, BijSanne)] : wie;
        var melding = Ontvang(op, over.Length);
        return (melding, Herken(melding, op, over));
    }

    /// <summary>A first report that needed nothing more; from this moment Veilig Thuis is no longer involved.</summary>
    public Melding AfgerondOp(DateTimeOffset einde, params (Guid Persoon, Guid Huishouden)[] wie)
    {
        var (melding, casus) = Meld(einde.AddDays(-3), wie);
        Beoordeel(melding, einde, UitkomstVeiligheidsbeoordeling.GeenVervolgNodig);
        casus.Sluit("Geen vervolg nodig.", VeiligThuis, einde, Wie);
        return melding;
    }

    public static void Beoordeel(Melding melding, DateTimeOffset op, UitkomstVeiligheidsbeoordeling uitkomst) =>
        melding.Beoordeel(new(false, true), uitkomst, "Redenen.", op, Wie);

    public static Overdracht BiedAan(Casus casus, DateTimeOffset op, params string[] voorwaarden) =>
        casus.BiedOverdrachtAan(new(Wijkteam, Overdrachtcategorie.LokaalVeld, true, voorwaarden, "Wat bekend is."), op, Wie);

    public static void NeemtAan(Casus casus, DateTimeOffset op) => casus.AanvaardOverdracht(casus.OpenOverdracht!.Id, Wijkteam, Wie, op, Wie);

    public Meldingtype Type(Melding melding, int bekendJaren = 3) =>
        Meldingtypering.Bepaal(melding, new Voorgeschiedenis(meldingen, casussen, Mensen), bekendJaren);
}
