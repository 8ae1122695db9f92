namespace Kring.Domain.Termijnen;

public sealed partial class Termijn
{
    private List<Verlenging> _verlengingen = [];

    /// <summary>The extensions in order.</summary>
    public IReadOnlyList<Verlenging> Verlengingen => _verlengingen;

    /// <summary>Lets the period end on a later day. A period in hours then ends with that day.</summary>
    /// <param name="tot">The new last day.</param>
    /// <param name="reden">Why more time is needed.</param>
    /// <param name="wie">The medewerker.</param>
    /// <param name="nu">The moment of the act.</param>
    /// <param name="hoogstens">The most by which one extension may lengthen it; no limit when empty.</param>
    /// <param name="kalender">Which days are no working days; the calendar of the law alone when empty.</param>
    /// <exception cref="WeigeringException">
    /// The period is done (<see cref="TermijnIsAlAfgedaan"/>), suspended (<see cref="TermijnIsOpgeschort"/>) or past
    /// (<see cref="TermijnIsVerlopen"/>); the day is not later (<see cref="VerlengingIsNietLater"/>) or too late
    /// (<see cref="VerlengingIsTeLang"/>); no reason is given (<see cref="RedenOntbreekt"/>).
    /// </exception>
    public void Verleng(
        DateOnly tot, string reden, Guid wie, DateTimeOffset nu, Termijnduur? hoogstens = null, Kalender? kalender = null)
    {
        MoetLopen();
        MoetOpTijdZijn(nu);
        BinnenDeGrens(tot, hoogstens, kalender ?? Kalender.Wettelijk);
        var verlenging = new Verlenging(Einddag, tot, Verplicht(reden), wie, nu);
        _verlengingen.Add(verlenging);
        (Einddag, Eindmoment) = (tot, null);
        LegUit($"Verlengd van {verlenging.Van.Voluit()} tot en met {tot.Voluit()}: {verlenging.Reden}");
        Meld(new TermijnVerlengd(Id, Soort, Waarover, tot, verlenging.Reden, nu, wie));
    }

    private void BinnenDeGrens(DateOnly tot, Termijnduur? hoogstens, Kalender kalender)
    {
        if (tot <= Einddag)
        {
            throw new WeigeringException(new VerlengingIsNietLater(Einddag));
        }

        if (hoogstens is null)
        {
            return;
        }

        var uiterlijk = Termijnberekening.Vanaf(Einddag, hoogstens, Grond, kalender).Einddag;
        if (tot > uiterlijk)
        {
            throw new WeigeringException(new VerlengingIsTeLang(hoogstens, uiterlijk, Bron));
        }
    }

    private void MoetLopen()
    {
        MoetOpenZijn();
        if (IsOpgeschort)
        {
            throw new WeigeringException(new TermijnIsOpgeschort());
        }
    }
}
