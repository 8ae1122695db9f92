using Kring.Domain.Toegang;
using Kring.Domain.Werklijst;
using Kring.Web.Toegang;

namespace Kring.Web.Werklijst.Bewaren;

/// <summary>Who may change a kept overzicht: its maker, and for one of the team whoever leads that.</summary>
internal static class Baas
{
    public static bool IsBaas(this BewaardOverzicht overzicht, Actor actor) => !overzicht.IsVanTeam || actor.Mag(Recht.TeamLeiden);

    /// <exception cref="GeenRechtException">The actor may see it, and no more.</exception>
    public static void EisBaas(this BewaardOverzicht overzicht, Actor actor)
    {
        if (!overzicht.IsBaas(actor))
        {
            throw new GeenRechtException(Recht.TeamLeiden);
        }
    }
}
