using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using static Kring.Domain.Tests.Casussen.Voorbeeldcasus;

namespace Kring.Domain.Tests.Casussen;

/// <summary>Some casussen with their reports and periods, as the rooms around them would keep them.</summary>
internal sealed class Samenvoegverhaal
{
    private static readonly Regioregels Regels = new();

    private int teller;

    public List<Casus> Casussen { get; } = [];

    public List<Melding> Meldingen { get; } = [];

    public List<Termijn> Termijnen { get; } = [];

    public List<Samenvoeging> Samenvoegingen { get; } = [];

    /// <summary>A casus of its own household, with one report about one person.</summary>
    public Casus Open(DateTimeOffset nu, string? gemeente = "9901", Guid? persoon = null)
    {
        var huishouden = Guid.NewGuid();
        var melding = Meld(nu, huishouden, persoon ?? Guid.NewGuid());
        var casus = Casus.Open(
            nu, $"2026-{++teller:0000}", new Casusopening("Dekker", VeiligThuis, gemeente, melding.Id, melding.Ontvangen, [huishouden]), Hanneke);
        melding.HoortBij(casus.Id, casus.Nummer, Meldingtype.EersteMelding);
        Casussen.Add(casus);
        return casus;
    }

    public Melding Meld(DateTimeOffset nu, Guid huishouden, Guid persoon)
    {
        var melding = Domain.Meldingen.Melding.Ontvang(nu, $"M{++teller:0000}", VeiligThuis, new Meldinggegevens
        {
            MelderNaam = "Politie",
            Personen = [new GemeldeNaam("Sem Dekker", "Dekker", null, Meldingplaats.Gezin)],
        });
        melding.LegAcuteCheckVast(false, "Rustig.", null, nu, Hanneke);
        melding.Herken([new(1, persoon, huishouden)], nu, Hanneke);
        Meldingen.Add(melding);
        return melding;
    }

    public void StartDienst(Casus casus, Dienstsoort soort, DateTimeOffset nu)
    {
        var liep = casus.Diensten.Count;
        casus.StartDienst(soort, casus.Meldingen[0].MeldingId, nu, Hanneke);
        Termijnen.AddRange(casus.Diensten.Skip(liep).Select(dienst => Casustermijnen.BijDienst(casus, dienst, Regels)));
    }

    /// <summary>Handed over to a team, with monitoring, the plan and a child to be spoken with.</summary>
    public void DraagOver(Casus casus, Guid team, Guid eigenaar, DateTimeOffset nu, Guid? kind = null)
    {
        var overdracht = casus.BiedOverdrachtAan(Aanbod(team, "Rust."), nu, Hanneke);
        var diensten = casus.Diensten.Where(dienst => dienst.Afronding is null).Select(dienst => dienst.Id).ToList();
        casus.AanvaardOverdracht(overdracht.Id, team, eigenaar, nu, eigenaar);
        foreach (var termijn in Termijnen.Where(termijn => termijn.IsOpen && diensten.Contains(termijn.Waarover.OnderdeelId ?? Guid.Empty)))
        {
            termijn.Haal(nu, Hanneke);
        }

        Termijnen.AddRange(casus.PlanMonitoring(NederlandseTijd.Dag(nu), [3, 12], nu).Select(moment => Casustermijnen.Monitoring(casus, moment, nu)));
        Termijnen.Add(Casustermijnen.KindSpreken(casus, kind ?? Guid.NewGuid(), nu, Regels));
    }

    public void GaOverdragen(Casus casus, DateTimeOffset nu) => Termijnen.Add(Casustermijnen.Overdragen(casus, nu, Regels));

    public Samenvoeging Voeg(Casus leidend, Casus ander, DateTimeOffset nu, Guid? zicht = null, Regisseur? eigenaar = null)
    {
        var samen = Samenvoeging.Voeg(
            leidend, ander, new Samenvoegkeuze(zicht ?? VeiligThuis, eigenaar ?? leidend.Regisseur ?? ander.Regisseur, null, "Eén gezin."), Werk(ander), nu, Hanneke);
        Samenvoegingen.Add(samen);
        return samen;
    }

    public void HaalUitElkaar(Samenvoeging samen, DateTimeOffset nu) =>
        samen.HaalUitElkaar(Met(samen.LeidendeCasusId), Met(samen.OpgegaanCasusId), "Toch twee.", Werk(samen), nu, Hanneke);

    public void Verdeel(Samenvoeging samen, Uiteenhaalkeuze keuze, DateTimeOffset nu) =>
        samen.Verdeel(Met(samen.LeidendeCasusId), Met(samen.OpgegaanCasusId), keuze, Werk(samen), nu, Hanneke);

    public Casus Met(Guid id) => Casussen.Single(casus => casus.Id == id);

    public List<Termijn> OpenVan(Casus casus) => Termijnen.FindAll(termijn => termijn.IsOpen && termijn.Waarover.Id == casus.Id);

    /// <summary>The class of every report by what is known now.</summary>
    public IReadOnlyList<Meldingtype> Typen()
    {
        var verleden = new Voorgeschiedenis(Meldingen, Casussen, new Dictionary<Guid, Guid>());
        return [.. Meldingen.Select(melding => Meldingtypering.Bepaal(melding, verleden, 3))];
    }

    private Samenvoegwerk Werk(Casus ander) => Werk(Casussen.FindAll(casus => casus.LeidendeCasusId == ander.Id));

    // What went up in the one before it went up itself: by walking back from each to the casus it went up in.
    private Samenvoegwerk Werk(Samenvoeging samen) => Werk(Casussen.FindAll(casus => casus.Id != samen.OpgegaanCasusId && GingOpIn(casus, samen.OpgegaanCasusId)));

    private bool GingOpIn(Casus casus, Guid doel) =>
        casus.Afsluiting?.InCasusId is { } naar && (naar == doel || GingOpIn(Met(naar), doel));

    private Samenvoegwerk Werk(List<Casus> meegegaan) => new(Meldingen, Termijnen, meegegaan, persoon => persoon, _ => true);
}
