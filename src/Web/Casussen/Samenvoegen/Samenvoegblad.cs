using Kring.Domain.Casussen;
using Kring.Domain.Meldingen;
using Kring.Web.Infrastructure.Ui;
using Kring.Web.Infrastructure.Ui.Velden;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>One of the two cases, as it is compared.</summary>
public sealed record Samenvoegkant(Casusbeeld Beeld, IReadOnlyList<Melding> Meldingen, bool HeeftPlan)
{
    public Casus Casus => Beeld.Casus;

    public string Mensen => string.Join(", ", Beeld.Mensen.Select(persoon => $"{persoon.Naam} ({persoon.Leeftijd(Beeld.Vandaag)})"));
}

/// <summary>Two cases side by side, with what there is to choose.</summary>
public sealed record Samenvoegblad(
    Samenvoegkant Een, Samenvoegkant Ander, IReadOnlyDictionary<Guid, string> Organisaties, IReadOnlyDictionary<Guid, string> Namen)
{
    public IReadOnlyList<Samenvoegkant> Kanten => [Een, Ander];

    public IReadOnlyList<Optie> Leiders => [.. Kanten.Select(kant => new Optie(kant.Casus.Id.ToString(), $"Casus {kant.Casus.Nummer}", $"Geopend {Dag(kant)}, {Datumwoorden.Aantal(kant.Casus.Meldingen.Count, "melding", "meldingen")}"))];

    public IReadOnlyList<Optie> Zichthouders => Uniek(Kanten.Select(kant => kant.Casus.ZichtNu!.OrganisatieId), id => Organisaties[id]);

    public IReadOnlyList<Optie> Eigenaren => Uniek(Kanten.Select(kant => kant.Casus.Regisseur?.MedewerkerId).OfType<Guid>(), id => Namen[id]);

    public IReadOnlyList<Optie> Plannen => [.. Kanten.Where(kant => kant.HeeftPlan).Select(kant => new Optie(kant.Casus.Id.ToString(), $"Het plan van casus {kant.Casus.Nummer}"))];

    public string Label(IReadOnlyList<Optie> opties, Guid? keus) => opties.FirstOrDefault(optie => optie.Waarde == keus?.ToString())?.Label ?? "";

    private IReadOnlyList<Optie> Uniek(IEnumerable<Guid> ids, Func<Guid, string> naam) => [.. ids.Distinct().Select(id => new Optie(id.ToString(), naam(id), Bij(id)))];

    // In which of the two somebody or some organisation is answerable now.
    private string Bij(Guid id) => "Nu in " + string.Join(" en ", Kanten.Where(kant => kant.Casus.ZichtNu!.OrganisatieId == id || kant.Casus.Regisseur?.MedewerkerId == id)
        .Select(kant => $"casus {kant.Casus.Nummer}"));

    private static string Dag(Samenvoegkant kant) => Datumwoorden.Kort(Infrastructure.Clock.Amsterdam.Dag(kant.Casus.Geopend), kant.Beeld.Vandaag);
}
