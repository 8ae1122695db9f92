using Kring.Domain.Termijnen;
using Kring.Web.Infrastructure.Clock;
using Kring.Web.Infrastructure.Ui;

namespace Kring.Web.Termijnen;

/// <summary>A period in the words and shape of the screen, counted in its own unit.</summary>
public static class Termijnwoorden
{
    public static Termijntekst InWoorden(this Termijn termijn, DateTimeOffset nu, Kalender kalender)
    {
        var vandaag = Amsterdam.Dag(nu);
        return termijn switch
        {
            { IsGehaald: true } => Termijntekst.Klaar(Amsterdam.Dag(termijn.GehaaldOp!.Value), vandaag),
            { IsOpgeschort: true } => Termijntekst.StaatStil(termijn.Opschortingen[^1].Reden),
            { Eindmoment: { } moment } => Termijntekst.OpTijd(moment, nu),
            { Duur.Eenheid: Termijneenheid.Werkdagen } => Termijntekst.InWerkdagen(Werkdagen(termijn.Einddag), termijn.Einddag, vandaag),
            _ => Termijntekst.InDagen(termijn.Einddag, vandaag),
        };

        int Werkdagen(DateOnly einddag) => einddag >= vandaag
            ? Domain.Termijnen.Werkdagen.Tel(vandaag, einddag, kalender)
            : -Math.Max(1, Domain.Termijnen.Werkdagen.Tel(einddag, vandaag, kalender));
    }
}
