namespace Kring.Domain.Casussen;

public sealed partial class Casus
{
    /// <summary>The casus in which everything of this one goes on, also by way of a third; null when it did not go up in another.</summary>
    public Guid? LeidendeCasusId { get; private set; }

    /// <summary>What stands in the way of joining two casussen, to be said before somebody fills in the form; null when nothing does.</summary>
    /// <param name="ander">The other casus.</param>
    public Weigering? WaaromNietSamenTeVoegen(Casus ander) => ander.Id == Id ? new CasusIsDezelfde()
        : WaaromNietMee() ?? ander.WaaromNietMee()
        ?? (OrganisatieId == ander.OrganisatieId ? null : new CasussenVanTweeOrganisaties());

    /// <summary>
    /// A mark of everything that is recorded in it. The same mark means that nothing followed: it is made of the keys of the
    /// rows, because a count can come back to what it was after something else came and went.
    /// </summary>
    internal int Feiten => Merktekens().Aggregate(Afsluiting is null ? 0 : 1, (som, merk) => unchecked(som + merk));

    internal IEnumerable<Dienst> LopendeDiensten => diensten.Where(dienst => dienst.Afronding is null);

    /// <summary>Takes up another casus: what stands in that one is read, and goes on, in this one.</summary>
    internal Samenvoegstand NeemOp(Casus ander, Samenvoegkeuze keuze, DateTimeOffset nu, Guid wie)
    {
        var (behandelaar, zicht, regie) = (BehandelaarId, ZichtNu!, Regisseur);
        var herkomst = new Herkomst(ander.Id, nu);
        huishoudens.AddRange(ander.huishoudens.Where(deel => deel.Tot is null)
            .Select(deel => new Casushuishouden(Guid.CreateVersion7(nu), deel.HuishoudenId, nu, herkomst)));
        NeemMeldingenOver(ander, herkomst);
        deelnames.AddRange(ander.deelnames.Where(deel => deel.Tot is null && !DoetMee(deel.OrganisatieId))
            .Select(deel => new Deelname(Guid.CreateVersion7(nu), deel.OrganisatieId, nu, herkomst)));
        NeemWerkOver(ander, herkomst);
        NeemInformeringenOver(ander, herkomst, ander.meldingen.Select(deel => deel.MeldingId));
        VerplaatsZicht(keuze.ZichtBij, nu);
        ZetRegie(keuze.Eigenaar, nu);
        BehandelaarId ??= ander.BehandelaarId;
        Meld(new CasusOpgenomen(nu, wie, Id, ander.Id, ander.Nummer, keuze.PlanVan, keuze.Reden.Trim()));
        return new Samenvoegstand(behandelaar, ZichtNu != zicht, Regisseur != regie);
    }

    /// <summary>Goes up in another casus: it is no longer open, and keeps what it was.</summary>
    internal void GaOp(Casus leidend, string reden, DateTimeOffset nu, Guid wie)
    {
        Beeindig(nu);
        deelnames.FindAll(deel => deel.Tot is null).ForEach(deel => deel.Beeindig(nu));
        Afsluiting = new Afsluiting(nu, wie, reden.Trim(), leidend.Id);
        LeidendeCasusId = leidend.Id;
        Meld(new CasusOpgegaan(nu, wie, Id, leidend.Id, leidend.Nummer, reden.Trim()));
    }

    /// <summary>What went up in this one before, goes on where this one goes on.</summary>
    internal void Volgt(Guid leidend) => LeidendeCasusId = leidend;

    internal bool StaatVoorop(Guid meldingId) => meldingen.Exists(deel => deel.MeldingId == meldingId && deel.Hoofd);

    internal void ZetRegie(Regisseur? naar, DateTimeOffset nu)
    {
        if (naar is null)
        {
            Regisseur?.Beeindig(nu);
        }
        else if (Regisseur is not { } huidig || huidig.MedewerkerId != naar.MedewerkerId)
        {
            StelRegisseurAan(naar.MedewerkerId, naar.OrganisatieId, naar.Rol, nu);
        }
    }

    private IEnumerable<int> Merktekens() =>
    [
        .. huishoudens.Select(deel => Merk(deel.Id)), .. meldingen.Select(deel => Merk(deel.Id)),
        .. zichthouders.Select(houder => Merk(houder.Id)), .. regisseurs.Select(regisseur => Merk(regisseur.Id)),
        .. informeringen.Select(een => Merk(een.Id)),
        .. deelnames.Select(deel => Merk(deel.Id, deel.Tot is not null)),
        .. diensten.Select(dienst => Merk(dienst.Id, dienst.Afronding is not null)),
        .. overdrachten.Select(overdracht => Merk(overdracht.Id, !overdracht.IsOpen)),
        .. monitormomenten.Select(moment => Merk(moment.Id, moment.Uitkomst is not null)),
    ];

    // The last bytes of a key are drawn, so two rows hardly ever have one mark.
    private static int Merk(Guid id, bool isAf = false) => unchecked(BitConverter.ToInt32(id.ToByteArray(), 12) * (isAf ? 3 : 1));

    private Weigering? WaaromNietMee() => Afsluiting is not null ? new CasusIsNietOpen(Nummer)
        : OpenOverdracht is not null ? new OverdrachtWachtInCasus(Nummer)
        : null;

    // A report can be known in both; then it is carried out here from now on when it was so there.
    private void NeemMeldingenOver(Casus ander, Herkomst herkomst)
    {
        foreach (var deel in ander.meldingen)
        {
            if (meldingen.Find(eigen => eigen.MeldingId == deel.MeldingId) is { } bekend)
            {
                bekend.StelHoofd(bekend.Hoofd || deel.Hoofd);
            }
            else
            {
                meldingen.Add(new Casusmelding(Guid.CreateVersion7(herkomst.Op), deel, herkomst, ander.LaatsteAanvaarding(deel)));
            }
        }
    }

    private DateTimeOffset? LaatsteAanvaarding(Casusmelding deel) =>
        overdrachten.Select(overdracht => overdracht.Aanvaarding?.Op).Append(deel.Overgedragen).Max();

    // The same service, or a monitoring moment on the same day, is done once.
    private void NeemWerkOver(Casus ander, Herkomst herkomst)
    {
        diensten.AddRange(ander.LopendeDiensten.Where(dienst => LopendeDiensten.All(eigen => eigen.Soort != dienst.Soort)).ToList()
            .Select(dienst => new Dienst(Guid.CreateVersion7(herkomst.Op), dienst.Soort, dienst.MeldingId, dienst.Gestart, herkomst)));
        monitormomenten.AddRange(ander.monitormomenten.Where(moment => moment.Uitkomst is null && OpenMoment(moment.Gepland) is null)
            .Select(moment => new Monitormoment(Guid.CreateVersion7(herkomst.Op), moment.Gepland, herkomst.Op, herkomst)).ToList());
    }

    private Monitormoment? OpenMoment(DateOnly dag) => monitormomenten.Find(moment => moment.Uitkomst is null && moment.Gepland == dag);

    private void NeemInformeringenOver(Casus ander, Herkomst herkomst, IEnumerable<Guid> over) => informeringen.AddRange(
        ander.informeringen.Where(een => over.Contains(een.MeldingId) && !IsGeinformeerd(een.MeldingId, een.PersoonId))
            .Select(een => new Informering(Guid.CreateVersion7(herkomst.Op), een, herkomst)).ToList());

    /// <summary>The part of this casus in which a part of another one goes on: the same kind of service, or the same day.</summary>
    internal Guid? HierVoor(Casus ander, Guid? onderdeel)
    {
        if (ander.diensten.Find(dienst => dienst.Id == onderdeel) is { } dienst)
        {
            return LopendeDiensten.FirstOrDefault(eigen => eigen.Soort == dienst.Soort)?.Id;
        }

        return ander.monitormomenten.Find(moment => moment.Id == onderdeel) is { } moment ? OpenMoment(moment.Gepland)?.Id : onderdeel;
    }
}
