namespace Kring.Domain.Casussen;

public sealed partial class Samenvoeging
{
    /// <summary>Parts the two while nothing followed: both stand again as they did before.</summary>
    /// <param name="leidend">The casus that led.</param>
    /// <param name="ander">The casus that had gone up in it.</param>
    /// <param name="reden">Why they are two.</param>
    /// <param name="werk">What goes along.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="IsAlUitElkaar"/>, <see cref="CasusIsNietOpen"/>, <see cref="OverdrachtWachtInCasus"/>,
    /// <see cref="RedenOntbreekt"/>, <see cref="ErVolgdeIets"/>.</exception>
    public void HaalUitElkaar(Casus leidend, Casus ander, string reden, Samenvoegwerk werk, DateTimeOffset nu, Guid wie)
    {
        EisUitElkaarTeHalen(leidend, reden);
        if (ErVolgde(leidend))
        {
            throw new WeigeringException(new ErVolgdeIets());
        }

        leidend.Herstel(ander, this, nu, wie, reden.Trim());
        ander.Herstel(leidend, Op, nu, wie, reden.Trim());
        new Termijnverhuizer(leidend, ander, werk, nu, wie).Herstel(Verhuizingen);
        Rond(leidend, ander, werk, nu, wie, reden.Trim());
    }

    /// <summary>
    /// Parts the two after something followed: somebody decides which reports and households go and who is answerable in each.
    /// What was done since stays with the casus that led; what was done there of the other is done there too.
    /// </summary>
    /// <param name="leidend">The casus that led.</param>
    /// <param name="ander">The casus that had gone up in it.</param>
    /// <param name="keuze">What goes where, and why they are two.</param>
    /// <param name="werk">What goes along.</param>
    /// <param name="nu">The moment.</param>
    /// <param name="wie">Who.</param>
    /// <exception cref="WeigeringException"><see cref="IsAlUitElkaar"/>, <see cref="CasusIsNietOpen"/>, <see cref="OverdrachtWachtInCasus"/>,
    /// <see cref="RedenOntbreekt"/>, <see cref="BeideKantenVragenIets"/>, <see cref="ZichtEnEigenaarPassenNiet"/>,
    /// <see cref="DienstVraagtZichtBijVeiligThuis"/>.</exception>
    public void Verdeel(Casus leidend, Casus ander, Uiteenhaalkeuze keuze, Samenvoegwerk werk, DateTimeOffset nu, Guid wie)
    {
        EisUitElkaarTeHalen(leidend, keuze.Reden);
        if (leidend.WaaromNietTeVerdelen(ander, this, keuze) is { } beletsel)
        {
            throw new WeigeringException(beletsel);
        }

        var vertrekkend = new[] { leidend.Regisseur?.MedewerkerId }.OfType<Guid>().ToHashSet();
        ander.Hervat(leidend, this, keuze, nu, wie);
        // Periods are about what ran together, so they go before that is parted.
        var verhuizer = new Termijnverhuizer(leidend, ander, werk, nu, wie);
        leidend.ZetRegie(keuze.Leidend.Eigenaar, nu);
        verhuizer.GaUiteen(Verhuizingen, keuze, vertrekkend);
        leidend.GeefAf(ander, this, keuze, nu, wie);
        Rond(leidend, ander, werk, nu, wie, keuze.Reden.Trim());
    }

    /// <summary>Whether anything was recorded in the leading casus since.</summary>
    /// <param name="leidend">The casus that leads.</param>
    public bool ErVolgde(Casus leidend) => leidend.Feiten != FeitenNa;

    /// <summary>What stands in the way of parting, to be said before somebody fills in the form; null when nothing does.</summary>
    /// <param name="leidend">The casus that leads.</param>
    public Weigering? WaaromNietUitElkaar(Casus leidend) => this switch
    {
        { Einde: not null } => new IsAlUitElkaar(),
        _ when leidend.Afsluiting is not null => new CasusIsNietOpen(leidend.Nummer),
        _ when leidend.OpenOverdracht is not null => new OverdrachtWachtInCasus(leidend.Nummer),
        _ => null,
    };

    private void EisUitElkaarTeHalen(Casus leidend, string reden)
    {
        var beletsel = WaaromNietUitElkaar(leidend) ?? (string.IsNullOrWhiteSpace(reden) ? new RedenOntbreekt() : null);
        if (beletsel is not null)
        {
            throw new WeigeringException(beletsel);
        }
    }

    private void Rond(Casus leidend, Casus ander, Samenvoegwerk werk, DateTimeOffset nu, Guid wie, string reden)
    {
        foreach (var mee in werk.Meegegaan)
        {
            mee.Volgt(ander.Id);
        }

        foreach (var melding in werk.Meldingen.Where(melding => melding.CasusId == leidend.Id && ander.StaatVoorop(melding.Id)))
        {
            melding.VerhuistNaar(ander.Id, ander.Nummer);
        }

        Einde = new Uiteenhaling(nu, wie, reden);
    }
}
