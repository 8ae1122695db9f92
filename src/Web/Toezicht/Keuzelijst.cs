using Kring.Web.Infrastructure.Ui.Velden;

namespace Kring.Web.Toezicht;

/// <summary>A list to choose from in a form that looks for something; its first choice is everything.</summary>
public sealed record Keuzelijst(string Naam, string Label, string Leeg, IReadOnlyList<Optie> Opties, string? Gekozen);
