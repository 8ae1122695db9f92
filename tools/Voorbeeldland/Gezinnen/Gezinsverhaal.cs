using System.Globalization;
using Kring.Voorbeeldland.Streek;
using Kring.Voorbeeldland.Verhalen;

namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>
/// What happened around one drawn household, from the first report until the last day. How it goes is drawn too; what would
/// come after the last day has not happened yet, so that young stories stand halfway.
/// Chapters: Gezinsverhaal.Mensen, .Melden, .Beoordelen, .Overdragen, .Volgen.
/// </summary>
internal sealed partial class Gezinsverhaal : Verhaal
{
    private const int Recent = 75;
    private const int Onlangs = 35;
    private const int MeesteMeldingen = 3;

    private readonly int _begin;
    private readonly Lot _lot;
    private readonly Samenstelling _gezin;
    private readonly Woning _thuis;
    private readonly Collega _behandelaar;
    private readonly Collega _opvolger;
    private readonly bool _traag;
    private Collega _eigenaar;
    private int _melding;
    private bool _telefonisch;

    private Gezinsverhaal(int nummer, int begin, string gemeente, Woning thuis, Lot lot)
        : base(nummer, thuis)
    {
        (_begin, _thuis, _lot) = (begin, thuis, lot);
        _gezin = Gezinsbouw.Trek(lot);
        _behandelaar = Werkverdeling.Behandelaar(gemeente, begin < Recent, lot);
        (_eigenaar, _opvolger) = Werkverdeling.LokaalTeam(gemeente, lot);
        _traag = lot.Kans(14);
    }

    /// <summary>The story of the household with this number, that begins so many days before the last.</summary>
    public static Gezinsverhaal Trek(int nummer, int begin)
    {
        var lot = new Lot(nummer);
        var gemeente = lot.Uit(Gemeenten.Overal);
        return new Gezinsverhaal(nummer, begin, gemeente, Straten.Woning(nummer, gemeente, lot), lot);
    }

    public override bool IsGetrokken => true;

    protected override void Vertel()
    {
        Begin();
        do
        {
            Meld();
        }
        while (Beoordeel() && _melding < MeesteMeldingen && KomtTerug());
    }

    private string Zin(IReadOnlyList<string> zinnen) => _gezin.Zin(_lot, zinnen);

    // Left undone; only lately, because in the end somebody always does it.
    private bool BlijftLiggen(int procent) => DagenTeGaan < Onlangs && _lot.Kans(procent);

    // Office work of a few working days later; who is behind takes longer.
    private void Werkdagen(int eerste, int laatste, int traag = 0)
    {
        var dagen = _lot.Van(eerste, laatste) + (_traag ? traag : 0);
        Na($"{dagen} werkdagen {Kantooruur()}");
    }

    private void Dagen(int eerste, int laatste) => Na($"{_lot.Van(eerste, laatste)} dagen {Kantooruur()}");

    private void Minuten(int eerste, int laatste) => Na($"{_lot.Van(eerste, laatste)} minuten");

    private string Kantooruur() => Uur(_lot.Gewogen((8, 2), (9, 5), (10, 6), (11, 5), (13, 5), (14, 6), (15, 4), (16, 2)), _lot.Van(0, 11) * 5);

    private string Politieuur() => Uur(
        _lot.Gewogen((0, 5), (1, 4), (2, 3), (3, 1), (7, 2), (9, 2), (11, 3), (14, 3), (16, 4), (17, 5), (18, 6), (19, 8), (20, 9), (21, 10), (22, 10), (23, 8)), _lot.Van(0, 59));

    private static string Uur(int uur, int minuut) => string.Create(CultureInfo.InvariantCulture, $"{uur:00}:{minuut:00}");
}
