namespace Kring.Domain.Meldingen;

public sealed partial class Melding
{
    /// <summary>The last status with which the reporter was told; null before the first.</summary>
    public Terugkoppelstatus? Teruggekoppeld { get; private set; }

    /// <summary>
    /// Whether the reporter still expects to hear how the work of Veilig Thuis ended: after an assessment that led on, and
    /// until an end was told (VT-02 or VT-03).
    /// </summary>
    public bool VerwachtEinde => Beoordeling is { Uitkomst: not UitkomstVeiligheidsbeoordeling.GeenVervolgNodig }
        && Teruggekoppeld is not (Terugkoppelstatus.Overdracht or Terugkoppelstatus.AfsluitingZonderOverdracht);

    /// <summary>Records that the reporter is told a status (Wmo 2015 art. 4.1.1 lid 2 g).</summary>
    /// <param name="status">The status.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Whose act led to it; null for the system.</param>
    public void KoppelTerug(Terugkoppelstatus status, DateTimeOffset nu, Guid? wie)
    {
        Teruggekoppeld = status;
        Meld(new MelderTeruggekoppeld(nu, wie, Id, status));
    }
}
