using Kring.Domain.Termijnen;

namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>Everything that was recorded of recurrence, oldest first; what was changed later stays.</summary>
    public IReadOnlyList<Herhaling> Herhalingen { get; private set; } = [];

    /// <summary>Every time somebody asked the national register of Veilig Thuis, oldest first.</summary>
    public IReadOnlyList<Registerraadpleging> Raadplegingen { get; private set; } = [];

    /// <summary>What holds now: of each kind that was recognised the last words; none when somebody took it back.</summary>
    public IEnumerable<Herhaling> HerhalingNu() =>
        Herhalingen.GroupBy(herhaling => herhaling.Soort).Select(soort => soort.Last()).Where(herhaling => herhaling.Woorden is not null)
            .OrderBy(herhaling => herhaling.Soort);

    /// <summary>
    /// Records which kinds of recurrence somebody sees in this report, each in own words. They may come together, and say
    /// nothing of the class by earlier involvement. What did not change is not recorded again.
    /// </summary>
    /// <param name="keuzes">Per kind the words; empty when it is not, or no longer, so. A kind that is left out stays as it is.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who records it.</param>
    /// <exception cref="WeigeringException"><see cref="MeldingIsTeruggegeven"/>, <see cref="HerkenningOntbreekt"/>.</exception>
    public void LegHerhalingVast(IReadOnlyList<Herhaalkeuze> keuzes, DateTimeOffset nu, Guid wie)
    {
        EisNietTeruggegeven();
        if (Herkend is null)
        {
            throw new WeigeringException(new HerkenningOntbreekt());
        }

        var staat = HerhalingNu().ToDictionary(herhaling => herhaling.Soort, herhaling => herhaling.Woorden);
        foreach (var (soort, getypt) in keuzes)
        {
            var woorden = string.IsNullOrWhiteSpace(getypt) ? null : getypt.Trim();
            if (woorden != staat.GetValueOrDefault(soort))
            {
                Herhalingen = [.. Herhalingen, new Herhaling(nu, wie, soort, woorden)];
                Meld(new HerhalingVastgelegd(nu, wie, Id, soort, woorden));
            }
        }
    }

    /// <summary>
    /// Records that somebody asked the national register of Veilig Thuis by hand, and what it answered. An answer that comes
    /// later is recorded beside the question.
    /// </summary>
    /// <param name="uitkomst">The day and the answer.</param>
    /// <param name="nu">The moment of recording.</param>
    /// <param name="wie">Who asked.</param>
    /// <exception cref="WeigeringException"><see cref="MeldingIsTeruggegeven"/>, <see cref="RaadplegingKomtNog"/>,
    /// <see cref="WaarBekendOntbreekt"/>, <see cref="AntwoordSpreektZichTegen"/>.</exception>
    public void LegRaadplegingVast(Raadpleeguitkomst uitkomst, DateTimeOffset nu, Guid wie)
    {
        EisNietTeruggegeven();
        if (uitkomst.Dag > NederlandseTijd.Dag(nu))
        {
            throw new WeigeringException(new RaadplegingKomtNog());
        }

        uitkomst = uitkomst.Geschoond();
        Raadplegingen = [.. Raadplegingen, new Registerraadpleging(nu, wie, uitkomst)];
        Meld(new RegisterGeraadpleegd(nu, wie, Id, uitkomst));
    }

    private void EisNietTeruggegeven()
    {
        if (Teruggave is not null)
        {
            throw new WeigeringException(new MeldingIsTeruggegeven());
        }
    }
}
