namespace Kring.Domain.Termijnen;

public sealed partial class Termijn
{
    private List<Opschorting> _opschortingen = [];

    /// <summary>The suspensions in order; the last one may still last.</summary>
    public IReadOnlyList<Opschorting> Opschortingen => _opschortingen;

    /// <summary>Open, and the time stands still.</summary>
    public bool IsOpgeschort => IsOpen && _opschortingen.Any(o => o.Tot is null);

    /// <summary>Lets the time stand still.</summary>
    /// <param name="reden">Why.</param>
    /// <param name="wie">The medewerker.</param>
    /// <param name="nu">The moment of the act.</param>
    /// <exception cref="WeigeringException">
    /// The period is done (<see cref="TermijnIsAlAfgedaan"/>), suspended (<see cref="TermijnIsOpgeschort"/>) or past
    /// (<see cref="TermijnIsVerlopen"/>), or no reason is given (<see cref="RedenOntbreekt"/>).
    /// </exception>
    public void SchortOp(string reden, Guid wie, DateTimeOffset nu)
    {
        MoetLopen();
        MoetOpTijdZijn(nu);
        _opschortingen.Add(new Opschorting(Verplicht(reden), nu, wie));
        Meld(new TermijnOpgeschort(Id, Soort, Waarover, _opschortingen[^1].Reden, nu, wie));
    }

    /// <summary>
    /// Lets the time run again. The end moves by what was lost, in the unit of the period: hours by the hours, working
    /// days by the working days, all others by the days; then the Algemene termijnenwet applies to the new end.
    /// </summary>
    /// <param name="wie">The medewerker.</param>
    /// <param name="nu">The moment of the act.</param>
    /// <param name="kalender">Which days are no working days.</param>
    /// <exception cref="WeigeringException">
    /// The period is done (<see cref="TermijnIsAlAfgedaan"/>) or not suspended (<see cref="TermijnIsNietOpgeschort"/>).
    /// </exception>
    public void Hervat(Guid wie, DateTimeOffset nu, Kalender kalender)
    {
        MoetOpenZijn();
        if (!IsOpgeschort)
        {
            throw new WeigeringException(new TermijnIsNietOpgeschort());
        }

        var opschorting = _opschortingen[^1] with { Tot = nu, HervatDoor = wie };
        _opschortingen[^1] = opschorting;
        SchuifOp(opschorting.Van, nu, kalender);
        LegUit($"Opgeschort van {opschorting.Van.Voluit()} tot {nu.Voluit()}: {opschorting.Reden}");
        LegUit($"De laatste dag is nu {Einddag.Voluit()}.");
        Meld(new TermijnHervat(Id, Soort, Waarover, Einddag, nu, wie));
    }

    private void SchuifOp(DateTimeOffset van, DateTimeOffset tot, Kalender kalender)
    {
        if (Eindmoment is { } moment)
        {
            Eindmoment = NederlandseTijd.Lokaal(moment + (tot - van));
            Einddag = NederlandseTijd.Dag(Eindmoment.Value);
            return;
        }

        var (eerste, laatste) = (NederlandseTijd.Dag(van), NederlandseTijd.Dag(tot));
        if (Duur?.Eenheid == Termijneenheid.Werkdagen)
        {
            Einddag = Werkdagen.Na(Einddag, Werkdagen.Tel(eerste, laatste, kalender), kalender);
            return;
        }

        Einddag = Einddag.AddDays(laatste.DayNumber - eerste.DayNumber);
        if (Duur is not null && AlgemeneTermijnenwet.WaaromNiet(Duur, Grond) is null)
        {
            Einddag = Werkdagen.EerstVanaf(Einddag, kalender);
        }
    }
}
