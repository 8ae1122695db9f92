using Kring.Domain.Gesprekken;
using Xunit;

namespace Kring.Domain.Tests.Gesprekken;

public sealed class KladblokTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Anna = Guid.NewGuid();
    private static readonly Guid Bram = Guid.NewGuid();

    [Fact]
    public void Wat_is_getypt_staat_er_zonder_witruimte_eromheen()
    {
        var klad = Kladblok.Leeg.Schrijf(Getypt(("verhaal", " Ruzie.\r\nErg. ")), 0, Nu, Anna);

        Assert.Equal("Ruzie.\nErg.", klad.Lees()["verhaal"]);
        Assert.Equal(1, klad.Stand);
    }

    [Fact]
    public void Zonder_wijziging_blijft_het_hetzelfde()
    {
        var klad = Kladblok.Leeg.Schrijf(Getypt(("verhaal", "Ruzie.")), 0, Nu, Anna);

        Assert.Same(klad, klad.Schrijf(Getypt(("verhaal", "Ruzie. ")), 1, Nu, Anna));
        Assert.Same(klad, klad.Schrijf(Getypt(("verhaal", ""), ("gezien", "")), 0, Nu, Bram));
    }

    [Fact]
    public void Twee_mensen_in_verschillende_velden_houden_elk_hun_tekst()
    {
        var klad = Kladblok.Leeg
            .Schrijf(Getypt(("verhaal", "Van Anna."), ("gezien", "")), 0, Nu, Anna)
            .Schrijf(Getypt(("verhaal", ""), ("gezien", "Van Bram.")), 0, Nu, Bram);

        Assert.Equal("Van Anna.", klad.Lees()["verhaal"]);
        Assert.Equal("Van Bram.", klad.Lees()["gezien"]);
        Assert.Empty(klad.Opzij);
    }

    [Fact]
    public void Twee_mensen_in_een_veld_verliezen_geen_van_beide_hun_tekst()
    {
        var klad = Kladblok.Leeg
            .Schrijf(Getypt(("verhaal", "Van Anna.")), 0, Nu, Anna)
            .Schrijf(Getypt(("verhaal", "Van Bram.")), 0, Nu, Bram);

        Assert.Equal("Van Anna.", klad.Lees()["verhaal"]);
        Assert.Equal("Van Bram.", Assert.Single(klad.OpzijVan(Bram)).Waarde);
        Assert.Empty(klad.OpzijVan(Anna));
    }

    [Fact]
    public void Een_tekst_opzij_wacht_tot_de_schrijver_kiest_en_groeit_mee()
    {
        var klad = Botsing();

        var verder = klad.Schrijf(Getypt(("verhaal", "Van Bram, meer.")), klad.Stand, Nu, Bram, new HashSet<string>());

        Assert.Equal("Van Anna.", verder.Lees()["verhaal"]);
        Assert.Equal("Van Bram, meer.", Assert.Single(verder.Opzij).Waarde);
        Assert.Same(verder, verder.Schrijf(Getypt(("verhaal", "Van Bram, meer.")), verder.Stand, Nu, Bram, new HashSet<string>()));
    }

    [Fact]
    public void Wie_de_eigen_tekst_kiest_laat_de_andere_in_de_geschiedenis()
    {
        var klad = Botsing();

        var gekozen = klad.Schrijf(Getypt(("verhaal", "Van Bram.")), klad.Stand, Nu, Bram, new HashSet<string> { "verhaal" });

        Assert.Equal("Van Bram.", gekozen.Lees()["verhaal"]);
        Assert.Empty(gekozen.Opzij);
        Assert.Equal(["Van Anna.", "Van Bram."], gekozen.Velden["verhaal"].Select(regel => regel.Waarde));
    }

    [Fact]
    public void Wie_de_tekst_van_de_ander_kiest_heeft_niets_meer_opzij()
    {
        var klad = Botsing();

        var gekozen = klad.Schrijf(Getypt(("verhaal", "Van Anna.")), klad.Stand, Nu, Bram, new HashSet<string> { "verhaal" });

        Assert.Equal("Van Anna.", gekozen.Lees()["verhaal"]);
        Assert.Empty(gekozen.Opzij);
    }

    [Fact]
    public void Wie_beide_teksten_zag_en_verzendt_heeft_gekozen()
    {
        var klad = Botsing();

        Assert.Equal("Samen.", klad.Schrijf(Getypt(("verhaal", "Samen.")), klad.Stand, Nu, Bram).Lees()["verhaal"]);
    }

    [Fact]
    public void Alleen_wat_een_ander_later_wijzigde_is_nieuws()
    {
        var klad = Kladblok.Leeg
            .Schrijf(Getypt(("verhaal", "Van Anna.")), 0, Nu, Anna)
            .Schrijf(Getypt(("gezien", "Van Bram.")), 1, Nu, Bram);

        Assert.Equal(["gezien"], klad.GewijzigdSinds(1, Anna).Keys);
        Assert.Empty(klad.GewijzigdSinds(1, Bram));
        Assert.Equal(["verhaal"], klad.GewijzigdSinds(0, Bram).Keys);
    }

    [Fact]
    public void Een_leeggemaakt_veld_is_een_wijziging()
    {
        var klad = Kladblok.Leeg.Schrijf(Getypt(("verhaal", "Weg.")), 0, Nu, Anna).Schrijf(Getypt(("verhaal", "")), 1, Nu, Anna);

        Assert.Null(klad.Lees()["verhaal"]);
        Assert.Equal(2, klad.Stand);
    }

    [Fact]
    public void Wie_heel_lang_wachtte_verliest_zijn_tekst_ook_niet()
    {
        var klad = Kladblok.Leeg;
        for (var i = 1; i <= Kladblok.MeesteRegels + 10; i++)
        {
            klad = klad.Schrijf(Getypt(("verhaal", $"Anna {i}")), klad.Stand, Nu, Anna);
        }

        klad = klad.Schrijf(Getypt(("verhaal", "Bram begon bij Anna 3.")), 3, Nu, Bram);

        Assert.Equal(Kladblok.MeesteRegels, klad.Velden["verhaal"].Count);
        Assert.Equal("Bram begon bij Anna 3.", Assert.Single(klad.OpzijVan(Bram)).Waarde);
    }

    /// <summary>Over random orders of saves by two people: whatever was typed last by each is in the field, aside, or in history.</summary>
    [Fact]
    public void Over_elke_volgorde_gaat_geen_getypte_tekst_verloren()
    {
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var toeval = new Random(zaad);
            var klad = Kladblok.Leeg;
            var scherm = new Dictionary<Guid, (int Basis, string Tekst)> { [Anna] = (0, ""), [Bram] = (0, "") };
            for (var stap = 0; stap < 20; stap++)
            {
                var wie = toeval.Next(2) == 0 ? Anna : Bram;
                var (basis, tekst) = scherm[wie];
                var nieuw = toeval.Next(3) == 0 ? tekst : $"{zaad}-{stap}";
                klad = klad.Schrijf(Getypt(("verhaal", nieuw)), basis, Nu, wie, toeval.Next(2) == 0 ? new HashSet<string>() : null);

                Assert.True(
                    nieuw.Length == 0 || klad.Velden["verhaal"].Any(regel => regel.Waarde == nieuw) || klad.OpzijVan(wie).Any(een => een.Waarde == nieuw),
                    $"zaad {zaad}, stap {stap}: {nieuw} is nergens meer");
                var opzij = klad.OpzijVan(wie);
                scherm[wie] = (klad.Stand, opzij.Count > 0 ? opzij[0].Waarde : klad.Lees()["verhaal"] ?? "");
            }
        }
    }

    private static Kladblok Botsing() => Kladblok.Leeg
        .Schrijf(Getypt(("verhaal", "Van Anna.")), 0, Nu, Anna)
        .Schrijf(Getypt(("verhaal", "Van Bram.")), 0, Nu, Bram);

    private static Dictionary<string, string> Getypt(params (string Veld, string Waarde)[] velden) =>
        velden.ToDictionary(veld => veld.Veld, veld => veld.Waarde);
}
