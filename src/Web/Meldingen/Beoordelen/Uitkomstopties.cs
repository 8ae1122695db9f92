using Kring.Domain.Meldingen;
using Kring.Domain.Regio;
using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Ui.Velden;

namespace Kring.Web.Meldingen.Beoordelen;

/// <summary>The outcomes to choose from, each with what happens then.</summary>
public sealed class Uitkomstopties(Regioregels regels)
{
    public IReadOnlyList<Optie> Alle => [.. Enum.GetValues<UitkomstVeiligheidsbeoordeling>()
        .Select(uitkomst => new Optie(uitkomst.ToString(), Naam(uitkomst), WatDanGebeurt(uitkomst)))];

    private string Naam(UitkomstVeiligheidsbeoordeling uitkomst) =>
        uitkomst == UitkomstVeiligheidsbeoordeling.RegionaalMaatwerk ? regels.NaamRegionaalMaatwerk : uitkomst.Naam();

    private string WatDanGebeurt(UitkomstVeiligheidsbeoordeling uitkomst) => uitkomst switch
    {
        UitkomstVeiligheidsbeoordeling.VervolgBijVeiligThuis =>
            $"Voorwaarden & Vervolg begint nu en duurt hoogstens {Termijnregels.VoorwaardenEnVervolg.Duur.Aantal} weken.",
        UitkomstVeiligheidsbeoordeling.Overdracht =>
            "U kiest hierna de ontvanger. Veilig Thuis houdt zicht op veiligheid tot die de casus aanneemt.",
        UitkomstVeiligheidsbeoordeling.GeenVervolgNodig =>
            "De melding is klaar. De casus sluit als er verder niets in loopt.",
        _ => $"{regels.NaamRegionaalMaatwerk} begint nu en duurt hoogstens {regels.RegionaalMaatwerkWeken} weken.",
    };
}
