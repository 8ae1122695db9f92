namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>What was done against immediate danger, each step with its time and who was spoken with; oldest first.</summary>
    public IReadOnlyList<AcuteStap> AcuteStappen { get; private set; } = [];

    /// <summary>Records a step against immediate danger.</summary>
    /// <param name="stap">The step, in the words of the region's protocol.</param>
    /// <param name="metWie">Who was called or spoken with, and what was agreed.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who took the step.</param>
    /// <param name="zending">Marks one sending of the form, so that a page that is sent again adds nothing; null adds always.</param>
    /// <returns>Whether the step is new.</returns>
    /// <exception cref="WeigeringException"><see cref="MeldingIsBeoordeeld"/>, <see cref="MeldingIsTeruggegeven"/>,
    /// <see cref="StapOntbreekt"/>, <see cref="MetWieOntbreekt"/>.</exception>
    public bool ZetAcuteStap(string stap, string metWie, DateTimeOffset nu, Guid wie, Guid? zending = null)
    {
        if (zending is not null && AcuteStappen.Any(gezet => gezet.Zending == zending))
        {
            return false;
        }

        EisNietAfgerond();
        if (string.IsNullOrWhiteSpace(stap))
        {
            throw new WeigeringException(new StapOntbreekt());
        }

        if (string.IsNullOrWhiteSpace(metWie))
        {
            throw new WeigeringException(new MetWieOntbreekt());
        }

        AcuteStappen = [.. AcuteStappen, new AcuteStap(nu, wie, stap.Trim(), metWie.Trim()) { Zending = zending }];
        Meld(new AcuteStapGezet(nu, wie, Id, stap.Trim(), metWie.Trim()));
        return true;
    }
}

/// <summary>One step against immediate danger.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who took it.</param>
/// <param name="Stap">The step.</param>
/// <param name="MetWie">Who was called or spoken with, and what was agreed.</param>
public sealed record AcuteStap(DateTimeOffset Op, Guid Door, string Stap, string MetWie)
{
    /// <summary>Marks the sending of the form by which it came; null when nothing marked it.</summary>
    public Guid? Zending { get; init; }
}

/// <summary>A step against immediate danger was taken.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="MeldingId">The report.</param>
/// <param name="Stap">The step.</param>
/// <param name="MetWie">Who was called or spoken with.</param>
public sealed record AcuteStapGezet(DateTimeOffset Op, Guid? Door, Guid MeldingId, string Stap, string MetWie) : Gebeurtenis(Op, Door)
{
    /// <inheritdoc/>
    public override string? Kop => Stap;

    /// <inheritdoc/>
    public override string? Tekst => MetWie;
}
