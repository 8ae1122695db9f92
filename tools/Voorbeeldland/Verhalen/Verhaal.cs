using System.Globalization;
using Kring.Voorbeeldland.Politie;
using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Tijd;
using Kring.Web.Infrastructure.Clock;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>
/// What happened around one household, told in order: when, who, what. Every sentence becomes an act of the program.
/// Chapters: Verhaal.Meldingen, Verhaal.Gesprekken, Verhaal.Formulieren, Verhaal.Casussen, Verhaal.Informeren, Verhaal.Plannen,
/// Verhaal.Samenvoegen, Verhaal.Losmaken, Verhaal.Team, Verhaal.Stand.
/// </summary>
/// <param name="nummer">The place of the story among all; makes its people and messages unlike those of the others.</param>
/// <param name="thuis">Where the household lives.</param>
internal abstract partial class Verhaal(int nummer, Woning thuis)
{
    private const int MensenPerVerhaal = 20;

    private readonly List<Stap> _stappen = [];
    private Tijdbalk _tijd = new(DateOnly.MinValue.AddYears(1));
    private Collega? _wie;
    private int _mensen;

    /// <summary>Whether its days were drawn, instead of chosen by who told it.</summary>
    public virtual bool IsGetrokken => false;

    protected int Nummer => nummer;

    /// <summary>The day on which all stories end.</summary>
    protected DateOnly Peildatum => _tijd.Peildatum;

    /// <summary>How many days are left before that day.</summary>
    protected int DagenTeGaan => Peildatum.DayNumber - Dag().DayNumber;

    /// <summary>The acts of the story. What would come after the end of all stories has not happened yet.</summary>
    public IReadOnlyList<Stap> Stappen(DateOnly peildatum)
    {
        _tijd = new Tijdbalk(peildatum);
        Vertel();
        if (!_stappen.Select(stap => stap.Op).Order().SequenceEqual(_stappen.Select(stap => stap.Op)))
        {
            throw new InvalidOperationException($"{GetType().Name} goes back in time.");
        }

        return [.. _stappen.TakeWhile(stap => stap.Op <= _tijd.Einde)];
    }

    protected abstract void Vertel();

    /// <summary>From now on at this moment, counted from the end of all stories.</summary>
    protected void Op(string wanneer) => _tijd.Op(wanneer);

    /// <summary>From now on so much later; office work lands on a working day.</summary>
    protected void Na(string wanneer) => _tijd.Na(wanneer);

    /// <summary>From now on this person acts.</summary>
    protected void Als(Collega wie) => _wie = wie;

    /// <summary>The day that is so many days before or after what happens now.</summary>
    protected DateOnly Dag(int later = 0) => Amsterdam.Dag(_tijd.Nu).AddDays(later);

    /// <summary>A day as people write it in a message.</summary>
    protected static string Datum(DateOnly dag) => dag.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>Somebody who lives with the household; so many years old when all stories end.</summary>
    protected Persoonsbouwer Bewoner(string voornamen, string voorvoegsel, string achternaam, string geslacht, int jaren) =>
        Iemand(voornamen, voorvoegsel, achternaam, geslacht, jaren, thuis);

    /// <summary>Somebody who lives or stays elsewhere.</summary>
    protected Persoonsbouwer Iemand(string voornamen, string voorvoegsel, string achternaam, string geslacht, int jaren, Woning waar)
    {
        var volgnummer = (nummer * MensenPerVerhaal) + _mensen++;
        var iemand = new Persoonsbouwer(voornamen, voorvoegsel, achternaam, geslacht)
            .Geboren(_tijd.Peildatum.AddYears(-jaren).AddDays(-20 - (volgnummer * 37 % 300)))
            .Woont(waar.Straat, waar.Nummer, null, null, waar.Postcode, waar.Plaats);
        return volgnummer < Voorbeeldbsn.Aantal ? iemand.Bsn(Voorbeeldbsn.Nummer(volgnummer)) : iemand;
    }

    private void Doe(Func<Beurt, Task> act) => _stappen.Add(new Stap(_tijd.Nu, _wie, act));

    private void DoetHetSysteem(Func<Beurt, Task> act) => _stappen.Add(new Stap(_tijd.Nu, null, act));
}

/// <summary>An invented address. The letters of the postcode are ones that are never given out.</summary>
internal sealed record Woning(string Straat, int Nummer, string Postcode, string Plaats)
{
    public override string ToString() => $"{Straat} {Nummer}, {Plaats}";
}
