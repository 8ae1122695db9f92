using Kring.Domain.Meldingen;

namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    /// <summary>
    /// How Veilig Thuis was involved in this casus, from when to when. The periods may overlap and can be asked for any moment
    /// of the past, because all of them follow from what was recorded with its moment. Involvement begins when a report comes
    /// in, not when the casus is opened.
    /// </summary>
    /// <param name="tellend">The reports that count; those of other casussen are passed over.</param>
    /// <returns>The periods; none when no report of this casus counts.</returns>
    public IReadOnlyList<Betrokkenheidsperiode> Betrokken(IEnumerable<Melding> tellend)
    {
        var delen = tellend.Where(melding => meldingen.Exists(deel => deel.MeldingId == melding.Id)).ToList();
        // What came along from another casus counts here from that moment; before, it counts in the casus it came from.
        return [.. delen.GroupBy(Overgenomen).SelectMany(deel => Perioden([.. deel], deel.Key)).Select(BegrensTotSluiting)];
    }

    private DateTimeOffset? Overgenomen(Melding melding) => meldingen.Find(deel => deel.MeldingId == melding.Id)!.Herkomst?.Op;

    private IEnumerable<Betrokkenheidsperiode> Perioden(List<Melding> eigen, DateTimeOffset? vanaf) =>
        from periode in Beoordelingen(eigen).Concat(NaBeoordelingen(eigen)).Concat(Monitoringen())
        where vanaf is null || !(periode.Tot <= vanaf)
        select vanaf > periode.Van ? periode with { Van = vanaf.Value } : periode;

    private static IEnumerable<Betrokkenheidsperiode> Beoordelingen(IEnumerable<Melding> eigen) =>
        eigen.Select(melding => new Betrokkenheidsperiode(Betrokkenheid.Beoordeling, melding.Ontvangen, melding.Beoordeling?.Op));

    private IEnumerable<Betrokkenheidsperiode> NaBeoordelingen(List<Melding> eigen)
    {
        // Until somebody else accepts it, the casus is with Veilig Thuis; a service keeps it there, also later.
        yield return Na(eigen.Min(melding => melding.Ontvangen), regisseurs.Count == 0 ? null : regisseurs[0].Van);
        foreach (var dienst in diensten)
        {
            yield return Na(dienst.Sinds, dienst.Afronding?.Op);
        }

        // What is to be handed over stays with Veilig Thuis until it is accepted, also when an offer was returned or taken back.
        foreach (var sinds in eigen.Where(MoetOver).Select(melding => melding.Beoordeling!.Op).Concat(overdrachten.Select(een => een.Aangeboden)))
        {
            yield return Na(sinds, overdrachten.Select(een => een.Aanvaarding?.Op).Where(op => op >= sinds).Min());
        }
    }

    private bool MoetOver(Melding melding) =>
        melding.Beoordeling?.Uitkomst == UitkomstVeiligheidsbeoordeling.Overdracht
        && meldingen.Exists(deel => deel.MeldingId == melding.Id && deel.Hoofd && !(deel.Overgedragen >= melding.Beoordeling.Op));

    private IEnumerable<Betrokkenheidsperiode> Monitoringen() =>
        monitormomenten.Select(moment => new Betrokkenheidsperiode(Betrokkenheid.Monitoring, moment.Vanaf, moment.Uitkomst?.Op));

    private Betrokkenheidsperiode BegrensTotSluiting(Betrokkenheidsperiode periode) =>
        Afsluiting is { Op: var einde } && !(periode.Tot <= einde) ? periode with { Tot = einde } : periode;

    private static Betrokkenheidsperiode Na(DateTimeOffset van, DateTimeOffset? tot) => new(Betrokkenheid.NaBeoordeling, van, tot);
}

/// <summary>In what way Veilig Thuis is involved in a casus; the nearest comes first.</summary>
public enum Betrokkenheid
{
    /// <summary>A safety assessment runs.</summary>
    Beoordeling,

    /// <summary>The assessment is done and Veilig Thuis still works in the casus: a service, or an overdracht not yet accepted.</summary>
    NaBeoordeling,

    /// <summary>Another organisation works with the household and Veilig Thuis monitors.</summary>
    Monitoring,
}

/// <summary>From when to when Veilig Thuis was involved in one way.</summary>
/// <param name="Hoe">In what way.</param>
/// <param name="Van">From this moment on.</param>
/// <param name="Tot">Up to, not including, this moment; null while it lasts.</param>
public sealed record Betrokkenheidsperiode(Betrokkenheid Hoe, DateTimeOffset Van, DateTimeOffset? Tot)
{
    /// <summary>Whether it ran at a moment; at its last moment it had ended.</summary>
    public bool Liep(DateTimeOffset moment) => Van <= moment && !(Tot <= moment);
}
