using System.ComponentModel.DataAnnotations;
using Kring.Domain.Meldingen;

namespace Kring.Web.Meldingen;

/// <summary>The three kinds of recurrence as they are typed; what stays empty is not so.</summary>
public sealed class Herhaalinvoer
{
    private const int Langst = 4000;
    private const string TeLang = "Maak de tekst korter: er passen 4.000 tekens.";

    [StringLength(Langst, ErrorMessage = TeLang)]
    public string? EerderInHetLeven { get; set; }

    [StringLength(Langst, ErrorMessage = TeLang)]
    public string? TijdensDeAanpak { get; set; }

    [StringLength(Langst, ErrorMessage = TeLang)]
    public string? HulpSchootTekort { get; set; }

    /// <summary>What a report says now.</summary>
    public static Herhaalinvoer Van(Melding melding)
    {
        var nu = melding.HerhalingNu().ToDictionary(herhaling => herhaling.Soort, herhaling => herhaling.Woorden);
        return new Herhaalinvoer
        {
            EerderInHetLeven = nu.GetValueOrDefault(Herhalingssoort.EerderInHetLeven),
            TijdensDeAanpak = nu.GetValueOrDefault(Herhalingssoort.TijdensDeAanpak),
            HulpSchootTekort = nu.GetValueOrDefault(Herhalingssoort.HulpSchootTekort),
        };
    }

    public IReadOnlyList<Herhaalkeuze> Keuzes() =>
    [
        new(Herhalingssoort.EerderInHetLeven, EerderInHetLeven),
        new(Herhalingssoort.TijdensDeAanpak, TijdensDeAanpak),
        new(Herhalingssoort.HulpSchootTekort, HulpSchootTekort),
    ];
}
