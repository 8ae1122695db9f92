using System.ComponentModel.DataAnnotations;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>What is chosen when two joined cases are parted.</summary>
public sealed class UitElkaarInvoer
{
    /// <summary>Reports that go, when something followed.</summary>
    public List<Guid> Meldingen { get; set; } = [];

    /// <summary>Households that go, when something followed.</summary>
    public List<Guid> Huishoudens { get; set; } = [];

    /// <summary>Who is answerable in the case that led, as <see cref="Kantopties"/> writes it.</summary>
    public string? Leidend { get; set; }

    /// <summary>The same for the case that goes on by itself.</summary>
    public string? Hervat { get; set; }

    [Required(ErrorMessage = "Schrijf op waarom dit toch twee casussen zijn.")]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Reden { get; set; }
}
