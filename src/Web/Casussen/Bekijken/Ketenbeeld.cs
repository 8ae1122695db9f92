using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Onderdelen;

namespace Kring.Web.Casussen.Bekijken;

/// <summary>Where a case stands in the chain, step by step; what was skipped is not shown as done.</summary>
public static class Ketenbeeld
{
    /// <param name="casus">The case.</param>
    /// <param name="leesbaar">Its reports as far as the reader may see them.</param>
    /// <param name="vandaag">The day of reading.</param>
    public static IReadOnlyList<Ketenstap> Van(Casus casus, IReadOnlyList<Melding> leesbaar, DateOnly vandaag) =>
    [
        new("Signaal", Ketenstand.Klaar, Signalen(casus, vandaag)),
        Beoordeling(casus, leesbaar),
        Dienst(casus, vandaag),
        Overdracht(casus, vandaag),
        Plan(casus),
        Monitoring(casus, vandaag),
    ];

    private static string Signalen(Casus casus, DateOnly vandaag)
    {
        var laatste = Datumwoorden.KortZonderWeekdag(Amsterdam.Dag(casus.Meldingen.Max(deel => deel.Ontvangen)), vandaag);
        return casus.Meldingen.Count == 1 ? laatste : $"{casus.Meldingen.Count} meldingen, laatste {laatste}";
    }

    private static Ketenstap Beoordeling(Casus casus, IReadOnlyList<Melding> leesbaar)
    {
        var loopt = leesbaar.Any(melding => melding is { Beoordeling: null, Teruggave: null });
        return casus.Fase == Casusfase.Beoordeling ? new("Beoordeling", Ketenstand.Hier, loopt ? null : "uitkomst wordt uitgevoerd")
            : loopt ? new("Beoordeling", Ketenstand.LooptOpnieuw, "opnieuw")
            : new("Beoordeling", Ketenstand.Klaar);
    }

    private static Ketenstap Dienst(Casus casus, DateOnly vandaag)
    {
        var naam = casus.Diensten is [.., var laatste] ? laatste.Soort.Naam() : Dienstsoort.VoorwaardenEnVervolg.Naam();
        return casus switch
        {
            { Fase: Casusfase.Dienst } => new(naam, Ketenstand.Hier, $"sinds {Dag(casus.LopendeDienst!.Gestart, vandaag)}"),
            { LopendeDienst: { } lopend } => new(naam, Ketenstand.LooptOpnieuw, $"loopt, sinds {Dag(lopend.Gestart, vandaag)}"),
            { Diensten.Count: > 0 } => new(naam, Ketenstand.Klaar, $"tot {Dag(casus.Diensten[^1].Afronding!.Op, vandaag)}"),
            { Fase: Casusfase.Beoordeling } => new(naam, Ketenstand.NogNiet),
            _ => new(naam, Ketenstand.NogNiet, "niet ingezet"),
        };
    }

    private static Ketenstap Overdracht(Casus casus, DateOnly vandaag)
    {
        var aanvaard = casus.Overdrachten.LastOrDefault(overdracht => overdracht.Aanvaarding is not null);
        return casus.OpenOverdracht is { } open ? new("Overdracht", Ketenstand.Hier, $"aangeboden {Dag(open.Aangeboden, vandaag)}")
            : aanvaard is not null ? new("Overdracht", Ketenstand.Klaar, $"aangenomen {Dag(aanvaard.Aanvaarding!.Op, vandaag)}")
            : new("Overdracht", Ketenstand.NogNiet, casus.Overdrachten.Count > 0 ? "teruggegeven" : null);
    }

    private static Ketenstap Plan(Casus casus) => casus switch
    {
        { Fase: Casusfase.Plan } => new("Plan", Ketenstand.Hier),
        { Regisseurs.Count: > 0, Afsluiting: null } => new("Plan", Ketenstand.LooptOpnieuw, "gaat door"),
        { Regisseurs.Count: > 0 } => new("Plan", Ketenstand.Klaar),
        _ => new("Plan", Ketenstand.NogNiet),
    };

    private static Ketenstap Monitoring(Casus casus, DateOnly vandaag)
    {
        var eerst = casus.Monitormomenten.FirstOrDefault(moment => moment.Uitkomst is null);
        var gepland = eerst is null ? null : Datumwoorden.KortZonderWeekdag(eerst.Gepland, vandaag);
        return casus switch
        {
            { Fase: Casusfase.Monitoring } => new("Monitoring", Ketenstand.Hier, gepland is null ? "alle momenten gedaan" : $"volgende {gepland}"),
            { Afsluiting: not null } when casus.Monitormomenten.Count > 0 => new("Monitoring", Ketenstand.Klaar),
            _ => new("Monitoring", Ketenstand.NogNiet, gepland is null ? null : $"eerste keer {gepland}"),
        };
    }

    private static string Dag(DateTimeOffset op, DateOnly vandaag) => Datumwoorden.KortZonderWeekdag(Amsterdam.Dag(op), vandaag);
}
