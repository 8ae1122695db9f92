namespace Kring.Domain.Huishoudens;

public sealed partial class Huishouden
{
    /// <summary>Records that a member no longer belongs to it, or never did. It can be taken back.</summary>
    /// <param name="persoonId">The member.</param>
    /// <param name="opgave">Why, since when, and from what that is known.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="vandaag">The day, in Amsterdam.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="PersoonIsGeenLid"/>, <see cref="LaatsteLidBlijft"/>,
    /// <see cref="RedenVoorVertrekOntbreekt"/>, <see cref="DagVanVertrekOntbreekt"/>, <see cref="DagVanVertrekKomtNog"/>,
    /// <see cref="DagVanVertrekIsTeVroeg"/>.</exception>
    public void LaatGaan(Guid persoonId, Vertrekopgave opgave, DateTimeOffset nu, DateOnly vandaag, Guid wie)
    {
        var lid = leden.Find(een => een.PersoonId == persoonId && een.Tot is null);
        if (WaaromNietWeg(lid, opgave, vandaag) is { } weigering)
        {
            throw new WeigeringException(weigering);
        }

        Beeindig(lid!, opgave, nu, wie);
    }

    /// <summary>Takes back that a member left or never was one: from its first day on the person belongs to it again.</summary>
    /// <param name="persoonId">The person.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="PersoonIsAlLid"/>, <see cref="PersoonIsGeenLid"/>.</exception>
    public void NeemTerug(Guid persoonId, DateTimeOffset nu, Guid wie)
    {
        if (LedenNu.Contains(persoonId))
        {
            throw new WeigeringException(new PersoonIsAlLid());
        }

        var lid = LaatstVertrokken(persoonId) ?? throw new WeigeringException(new PersoonIsGeenLid());
        lid.Heropen();
        Meld(new LidTeruggenomen(nu, wie, Id, persoonId));
    }

    /// <summary>A report on which the membership rested is about somebody else: the person never belonged to it.</summary>
    /// <param name="persoonId">The person.</param>
    /// <param name="toelichting">From which report.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    public void Schrap(Guid persoonId, string toelichting, DateTimeOffset nu, Guid wie)
    {
        if (leden.Find(een => een.PersoonId == persoonId && een.Tot is null) is { } lid)
        {
            Beeindig(lid, new Vertrekopgave(Vertrekreden.NooitLid, null, toelichting), nu, wie);
        }
    }

    /// <summary>A report is about this person: who was scratched at a moment belongs to it again, else the person joins.</summary>
    /// <param name="persoon">The person.</param>
    /// <param name="geschrapt">When the membership was scratched; null when it was not.</param>
    /// <param name="van">The first day, for who joins.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    public void NeemOp(Persoon persoon, DateTimeOffset? geschrapt, DateOnly van, DateTimeOffset nu, Guid wie)
    {
        if (!LedenNu.Contains(persoon.Id) && LaatstVertrokken(persoon.Id) is { WasNooitLid: true } lid && lid.Vertrek!.Op == geschrapt)
        {
            NeemTerug(persoon.Id, nu, wie);
        }
        else
        {
            NeemOp(persoon, nu, van);
        }
    }

    /// <summary>The last time that this person was recorded as gone; null when the person never was.</summary>
    public Lid? LaatstVertrokken(Guid persoonId) => leden.FindLast(lid => lid.PersoonId == persoonId && lid.Vertrek is not null);

    private void Beeindig(Lid lid, Vertrekopgave opgave, DateTimeOffset nu, Guid wie)
    {
        var tot = opgave.Reden == Vertrekreden.NooitLid ? lid.Van : opgave.Sinds!.Value;
        lid.Beeindig(tot, new Vertrek(nu, wie, opgave.Reden, opgave.Toelichting.Trim()));
        Meld(new LidVertrokken(nu, wie, Id, lid.PersoonId, opgave.Reden, opgave.Toelichting.Trim()));
    }

    private Weigering? WaaromNietWeg(Lid? lid, Vertrekopgave opgave, DateOnly vandaag) => lid is null ? new PersoonIsGeenLid()
        : LedenNu.All(een => een == lid.PersoonId) ? new LaatsteLidBlijft()
        : !opgave.Toelichting.Any(char.IsLetterOrDigit) ? new RedenVoorVertrekOntbreekt()
        : opgave.Reden == Vertrekreden.NooitLid ? null
        : opgave.Sinds is not { } sinds ? new DagVanVertrekOntbreekt()
        : sinds > vandaag ? new DagVanVertrekKomtNog()
        : sinds < lid.Van ? new DagVanVertrekIsTeVroeg()
        : null;
}

/// <summary>What somebody tells of a member who no longer belongs to a household.</summary>
/// <param name="Reden">Left, or never a member.</param>
/// <param name="Sinds">The first day on which the person no longer belonged to it; not asked when the person never did.</param>
/// <param name="Toelichting">From what that is known.</param>
public sealed record Vertrekopgave(Vertrekreden Reden, DateOnly? Sinds, string Toelichting);
