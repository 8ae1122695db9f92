using Kring.Domain.Meldingen;
using Kring.Web.Meldingen;

namespace Kring.Web.Gesprekken;

/// <summary>The fields of the screen of a talk: those of a report, and of an advice. What has no field here is not kept.</summary>
internal static class Gespreksvelden
{
    /// <summary>Whether the screen has this field.</summary>
    public static bool Bestaat(string naam) => naam is "vraag" or "advies" or "terugbellen" || Meldvelden.Bestaat(naam);

    /// <summary>How many people the screen has room for: those who were named, those who were asked for, at least one.</summary>
    public static int Personen(Formuliervelden velden) => Meldvelden.Personen(velden);
}
