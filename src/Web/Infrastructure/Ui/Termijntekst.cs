using static Kring.Web.Infrastructure.Ui.Datumwoorden;

namespace Kring.Web.Infrastructure.Ui;

/// <summary>What a running period asks of the reader now. Shape, weight and colour follow from it.</summary>
public enum Termijnstand
{
    Laat,
    Nu,
    Loopt,
    StaatStil,
    Klaar,
}

/// <summary>
/// A period in words: the state first, then the day. Counts what remains, never what has passed.
/// The caller counts (days or working days); this record only finds the words and the shape.
/// </summary>
public sealed record Termijntekst(Termijnstand Stand, string Woorden, string Teken, string? Bij = null, DateOnly? Dag = null)
{
    private const int DagenWaarnaWekenHelderderZijn = 28;

    /// <summary>"3 werkdagen te laat", "vandaag", "nog 2 werkdagen". Negative <paramref name="resterend"/> is too late.</summary>
    public static Termijntekst InWerkdagen(int resterend, DateOnly uiterlijk, DateOnly vandaag) =>
        Van(resterend, "werkdag", "werkdagen", uiterlijk, vandaag);

    /// <summary>The same in calendar days; far away it counts weeks.</summary>
    public static Termijntekst InDagen(DateOnly uiterlijk, DateOnly vandaag)
    {
        var resterend = uiterlijk.DayNumber - vandaag.DayNumber;
        return resterend > DagenWaarnaWekenHelderderZijn
            ? new(Termijnstand.Loopt, $"nog {Aantal(resterend / 7, "week", "weken")}", Tekens.Ring, Kort(uiterlijk, vandaag), uiterlijk)
            : Van(resterend, "dag", "dagen", uiterlijk, vandaag);
    }

    /// <summary>For what must happen at a clock time: "vóór 16.00 uur" with "nog 6 uur", or "2 uur te laat".</summary>
    public static Termijntekst OpTijd(DateTimeOffset uiterlijk, DateTimeOffset nu)
    {
        var vandaag = Clock.Amsterdam.Dag(nu);
        var dag = Clock.Amsterdam.Dag(uiterlijk);
        if (uiterlijk < nu)
        {
            return new(Termijnstand.Laat, $"{Duur(nu - uiterlijk)} te laat", Tekens.Uitroep, Moment(uiterlijk, vandaag), dag);
        }

        return dag == vandaag
            ? new(Termijnstand.Nu, $"vóór {Tijd(uiterlijk)} uur", Tekens.Vol, $"nog {Duur(uiterlijk - nu)}", dag)
            : InDagen(dag, vandaag) with { Bij = Moment(uiterlijk, vandaag) };
    }

    /// <summary>"staat stil", with since when or why.</summary>
    public static Termijntekst StaatStil(string bij) => new(Termijnstand.StaatStil, "staat stil", Tekens.Pauze, bij);

    /// <summary>"klaar", with the day on which it was.</summary>
    public static Termijntekst Klaar(DateOnly op, DateOnly vandaag) =>
        new(Termijnstand.Klaar, "klaar", Tekens.Klaar, Kort(op, vandaag), op);

    private static Termijntekst Van(int resterend, string een, string meer, DateOnly uiterlijk, DateOnly vandaag)
    {
        var bij = Kort(uiterlijk, vandaag);
        return resterend switch
        {
            < 0 => new(Termijnstand.Laat, $"{Aantal(-resterend, een, meer)} te laat", Tekens.Uitroep, bij, uiterlijk),
            0 => new(Termijnstand.Nu, "vandaag", Tekens.Vol, bij, uiterlijk),
            _ => new(Termijnstand.Loopt, $"nog {Aantal(resterend, een, meer)}", Ring(resterend), bij, uiterlijk),
        };
    }

    private static string Ring(int resterend) => resterend switch
    {
        1 => Tekens.DrieKwart,
        2 => Tekens.Half,
        <= 5 => Tekens.Kwart,
        _ => Tekens.Ring,
    };

    private static string Duur(TimeSpan duur) => duur switch
    {
        { TotalMinutes: < 1 } => "minder dan 1 minuut",
        { TotalHours: < 1 } => Aantal((int)duur.TotalMinutes, "minuut", "minuten"),
        { TotalDays: < 1 } => $"{(int)duur.TotalHours} uur",
        _ => Aantal((int)duur.TotalDays, "dag", "dagen"),
    };
}
