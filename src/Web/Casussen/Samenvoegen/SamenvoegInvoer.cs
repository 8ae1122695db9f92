using System.ComponentModel.DataAnnotations;

namespace Kring.Web.Casussen.Samenvoegen;

/// <summary>What is chosen when two cases are joined.</summary>
public sealed class SamenvoegInvoer
{
    [Required(ErrorMessage = "Kies welke casus leidt.")]
    public Guid? Leidend { get; set; }

    [Required(ErrorMessage = "Kies welke organisatie zicht op veiligheid heeft.")]
    public Guid? Zicht { get; set; }

    /// <summary>Not asked when neither has one.</summary>
    public Guid? Eigenaar { get; set; }

    /// <summary>Not asked when neither has one.</summary>
    public Guid? Plan { get; set; }

    [Required(ErrorMessage = "Schrijf op waarom dit één casus is.")]
    [StringLength(2000, ErrorMessage = "Vul hoogstens 2.000 tekens in.")]
    public string? Reden { get; set; }
}
