using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Domain.Toegang;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Termijnen;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Overzicht;

/// <summary>Puts a period into the words of a row. Who may not do it gets the way to the record instead.</summary>
internal sealed class Rijenmaker(
    Zaken zaken, IReadOnlyDictionary<Guid, string> namen, IReadOnlyList<Afwezigheid> afwezig, Actor actor, Regioregels regels, DateTimeOffset nu)
{
    public Werkrij Rij(Termijn termijn) => Rij(
        termijn.Waarover,
        termijn.InWoorden(nu, regels.Kalender),
        acuut: false,
        Toegestaan(TeDoen.Bij(termijn, zaken, regels), termijn.Waarover),
        Wie(termijn.MedewerkerId)) with
    {
        Aannemen = termijn.MedewerkerId is null ? PadNaarAannemen(termijn.Waarover) : null,
        Nieuw = Nieuw(termijn),
        Voor = Voor(termijn.MedewerkerId),
    };

    public Werkrij Acuut(AcuteMelding melding, IReadOnlyList<Termijn> open)
    {
        var check = open.FirstOrDefault(termijn => termijn.Soort == Termijnsoort.AcuteCheck);
        // Who is in charge has its work, also when it was taken with the casus.
        var behandelaar = open.Select(termijn => termijn.MedewerkerId).FirstOrDefault(wie => wie is not null);
        var wat = melding.Check is null ? "Acute check doen" : "Gevaar afwenden";
        var tekst = melding.Check is { } gedaan ? SindsGevaar(gedaan)
            : check?.InWoorden(nu, regels.Kalender) ?? new Termijntekst(Termijnstand.Nu, "nog niet bekeken", Tekens.Ruit);
        var doen = new TeDoen(wat, $"/meldingen/{melding.Id}/acute-check", Recht.AcuteCheckVastleggen);
        var over = new Waarover(Onderwerpsoort.Melding, melding.Id);
        return Rij(over, tekst, acuut: true, Toegestaan(doen, over), Wie(behandelaar)) with
        {
            Aannemen = behandelaar is null ? PadNaarAannemen(over) : null,
            Nieuw = open.Select(Nieuw).FirstOrDefault(nieuw => nieuw is not null),
            Voor = Voor(behandelaar),
        };
    }

    private string? Nieuw(Termijn termijn) => termijn.IsNieuwVoor(actor.MedewerkerId, Amsterdam.Dag(nu))
        ? $"nieuw voor u, gegeven door {namen.GetValueOrDefault(termijn.ToegewezenDoor!.Value, "onbekend")} op {Datumwoorden.Moment(termijn.ToegewezenOp!.Value, Amsterdam.Dag(nu))}"
        : null;

    private string? Voor(Guid? behandelaar) => IkVervang(behandelaar)?.Duur(Amsterdam.Dag(nu)) is { } duur ? $"afwezig {duur}" : null;

    private Afwezigheid? IkVervang(Guid? behandelaar) =>
        afwezig.FirstOrDefault(een => een.AfwezigeId == behandelaar && een.VervangerId == actor.MedewerkerId);

    private string? PadNaarAannemen(Waarover waarover) => TeGeven(waarover) switch
    {
        null => null,
        { Soort: Onderwerpsoort.Casus } casus => $"/casussen/{casus.Id}/behandelaar",
        var melding => $"/meldingen/{melding.Id}/behandelaar",
    };

    // A report in a casus is taken and given with its casus.
    private Werkzaak? TeGeven(Waarover waarover) => waarover.Soort switch
    {
        _ when !actor.Mag(Recht.BehandelaarKiezen) => null,
        Onderwerpsoort.Melding when zaken.Casus(waarover.Id) is { } casus => new Werkzaak(Onderwerpsoort.Casus, casus),
        Onderwerpsoort.Melding or Onderwerpsoort.Casus => new Werkzaak(waarover.Soort, waarover.Id),
        _ => null,
    };

    private Termijntekst SindsGevaar(AcuteCheck check) => new(
        Termijnstand.Nu, "gevaar niet afgewend", Tekens.Ruit, $"sinds {Datumwoorden.Moment(check.Op, Amsterdam.Dag(nu))}");

    private Werkrij Rij(Waarover zaak, Termijntekst termijn, bool acuut, TeDoen doen, string wie) => new(
        zaak.Id, termijn, acuut, doen.Wat, doen.Pad, zaken.Over(zaak.Id, zaak.Soort), zaken.Huishouden(zaak.Id), zaken.Plaats(zaak.Id), wie)
    {
        TeGeven = TeGeven(zaak),
    };

    private TeDoen Toegestaan(TeDoen doen, Waarover waarover) => actor.Mag(doen.Recht) ? doen
        : doen with { Pad = waarover.Soort == Onderwerpsoort.Casus ? $"/casussen/{waarover.Id}" : $"/meldingen/{waarover.Id}" };

    private string Wie(Guid? medewerker) => medewerker is null ? "niemand"
        : medewerker == actor.MedewerkerId ? "u"
        : IkVervang(medewerker) is { } weg ? $"voor {weg.Afwezige}"
        : namen.GetValueOrDefault(medewerker.Value, "onbekend");
}
