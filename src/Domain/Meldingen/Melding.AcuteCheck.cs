namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>The check on immediate danger; null until it is done.</summary>
    public AcuteCheck? AcuteCheck { get; private set; }

    /// <summary>Whether the report stands on top of every worklist: nobody has checked it yet, or danger is not averted.</summary>
    public bool IsAcuut => Teruggave is null && AcuteCheck is null or { Gevaar: true, Afgewend: null };

    /// <summary>
    /// Records what is dangerous now and who does what. Directly on receipt, before anything else. Doing it again replaces
    /// the earlier check as long as the danger is not averted.
    /// </summary>
    /// <param name="gevaar">Whether somebody is in danger now.</param>
    /// <param name="watNu">What is dangerous, or why nothing is.</param>
    /// <param name="wieDoetWat">Who does what now; required when there is danger.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="ToelichtingOntbreekt"/>, <see cref="WieDoetWatOntbreekt"/>,
    /// <see cref="GevaarIsAfgewend"/>.</exception>
    public void LegAcuteCheckVast(bool gevaar, string watNu, string? wieDoetWat, DateTimeOffset nu, Guid wie)
    {
        EisNietAfgerond();
        if (AcuteCheck is { Afgewend: not null } or { Gevaar: false })
        {
            throw new WeigeringException(new GevaarIsAfgewend());
        }

        if (string.IsNullOrWhiteSpace(watNu))
        {
            throw new WeigeringException(new ToelichtingOntbreekt());
        }

        if (gevaar && string.IsNullOrWhiteSpace(wieDoetWat))
        {
            throw new WeigeringException(new WieDoetWatOntbreekt());
        }

        AcuteCheck = new AcuteCheck(nu, wie, gevaar, watNu.Trim(), wieDoetWat?.Trim(), null);
        Meld(new AcuteCheckGedaan(nu, wie, Id, gevaar, watNu.Trim(), wieDoetWat?.Trim()));
    }

    /// <summary>Records that the immediate danger is over; the report leaves the top of the worklist.</summary>
    /// <param name="hoe">How it was averted.</param>
    /// <param name="scenario">Who left the house, if anybody.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who records it.</param>
    /// <exception cref="WeigeringException"><see cref="GeenAcuutGevaar"/>, <see cref="ToelichtingOntbreekt"/>.</exception>
    public void WendGevaarAf(string hoe, Acuutscenario scenario, DateTimeOffset nu, Guid wie)
    {
        if (AcuteCheck is not { Gevaar: true, Afgewend: null } check)
        {
            throw new WeigeringException(new GeenAcuutGevaar());
        }

        if (string.IsNullOrWhiteSpace(hoe))
        {
            throw new WeigeringException(new ToelichtingOntbreekt());
        }

        AcuteCheck = check with { Afgewend = nu, Scenario = scenario };
        Meld(new GevaarAfgewend(nu, wie, Id, hoe.Trim()));
    }
}

/// <summary>The check on immediate danger.</summary>
/// <param name="Op">The moment.</param>
/// <param name="Door">Who.</param>
/// <param name="Gevaar">Whether somebody is in danger now.</param>
/// <param name="WatNu">What is dangerous, or why nothing is.</param>
/// <param name="WieDoetWat">Who does what now.</param>
/// <param name="Afgewend">When the danger was over; null while it lasts or when there was none.</param>
/// <param name="Scenario">How safety was arranged when it was over; null until then.</param>
public sealed record AcuteCheck(
    DateTimeOffset Op, Guid Door, bool Gevaar, string WatNu, string? WieDoetWat, DateTimeOffset? Afgewend, Acuutscenario? Scenario = null);
