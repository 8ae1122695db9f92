using Kring.Web.Meldingen.Stuf;

namespace Kring.Web.Meldingen.Ontvangen;

/// <summary>The official schemas beside our own reader, or none (setting <c>stuf-schemas</c>).</summary>
public sealed record Schemakeuze(Stufschema? Schema);
