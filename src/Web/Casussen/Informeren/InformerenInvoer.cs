using Kring.Domain.Casussen;
using Kring.Web.Infrastructure.Ui.Velden;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Kring.Web.Casussen.Informeren;

/// <summary>Who was told, how, and what was said. Two forms stand on one page, so each checks only its own fields.</summary>
public sealed class InformerenInvoer
{
    public const string Niet = "Niet";

    /// <summary>The report and the person, as <c>meldingId/persoonId</c>.</summary>
    public string? Wie { get; set; }

    public string? Hoe { get; set; }

    public string? Toelichting { get; set; }

    public Informeerwijze? Wijze => Enum.TryParse<Informeerwijze>(Hoe, out var wijze) ? wijze : null;

    public bool Controleer(ModelStateDictionary staat, out Guid melding, out Guid persoon)
    {
        persoon = Guid.Empty;
        var delen = (Wie ?? "").Split('/');
        if (!Guid.TryParse(delen[0], out melding) || delen.Length != 2 || !Guid.TryParse(delen[1], out persoon))
        {
            staat.AddModelError("Invoer.Wie", "Kies om wie het gaat.");
        }

        if (Wijze is null && Hoe != Niet)
        {
            staat.AddModelError("Invoer.Hoe", "Kies hoe deze persoon het weet, of dat het niet is verteld.");
        }

        return staat.IsValid;
    }
}

/// <summary>Of which report, until when, and why.</summary>
public sealed class VerlengenInvoer
{
    public Guid? Melding { get; set; }

    public DatumInvoer Tot { get; set; } = new();

    public string? Reden { get; set; }

    public bool Controleer(ModelStateDictionary staat)
    {
        if (Melding is null)
        {
            staat.AddModelError("Verlengen.Melding", "Kies om welke melding het gaat.");
        }

        Tot.Controleer(staat, "Verlengen.Tot", "de nieuwe laatste dag");
        if (string.IsNullOrWhiteSpace(Reden))
        {
            staat.AddModelError("Verlengen.Reden", "Schrijf op waarom er meer tijd nodig is.");
        }

        return staat.IsValid;
    }
}
