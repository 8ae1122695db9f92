namespace Kring.Domain.Berichten;

/// <summary>The texts that come with the program. What differs per region is left for it to fill in.</summary>
internal static class Standaardbrieven
{
    // Uitvoeringsbesluit Wmo 2015 art. 4.1.8 (what is told at first contact), Wmo 2015 art. 4.2.6 (vertrouwenspersoon),
    // 4.2.7 (complaint, one month), 5.3.1 (informing), 5.3.2 (reading and correcting), 5.3.4 (twenty years), 5.3.5 (destroying, three months).
    internal const string Betrokkene =
        """
        {datum}

        Beste {ontvanger},

        Op {meldingsdatum} kreeg {organisatie} een melding. Iemand maakt zich zorgen of iedereen in uw gezin of familie veilig is. Wij schrijven u omdat uw naam in die melding staat. U krijgt deze brief niet omdat u iets verkeerd hebt gedaan: wij willen weten hoe het met iedereen gaat, en horen dat graag van u.

        # Wat er is gemeld

        {gemeld}

        # Wat er nu gebeurt

        {vervolg}

        # Wie ons belde of schreef

        Wij mogen u niet altijd vertellen wie de melding deed. De wet zegt wanneer dat wel en niet mag.

        # Wat wij vastleggen

        Wij schrijven op wat er is gemeld, wie wij spraken en wat er is afgesproken. Dat moet van de wet (Wet maatschappelijke ondersteuning 2015). Wij bewaren het twintig jaar na de laatste wijziging.

        # Uw rechten

        - U mag lezen wat wij over u vastleggen, en er een kopie van krijgen.
        - Klopt er iets niet? Dan verbeteren wij het, of voegen wij uw eigen verhaal toe.
        - U mag vragen om uw gegevens te wissen. U hoort binnen drie maanden of dat kan.
        - U mag iemand meenemen naar elk gesprek.

        # Steun van een vertrouwenspersoon

        Een vertrouwenspersoon hoort niet bij ons en helpt u gratis. [vul in: naam, telefoonnummer en website van de vertrouwenspersoon]

        # Niet tevreden?

        Bel ons, dan zoeken wij samen een oplossing. U kunt ook een klacht indienen. U krijgt binnen een maand antwoord. [vul in: waar een klacht naartoe gaat]

        # Bel ons gerust

        Veilig Thuis is dag en nacht gratis te bereiken: 0800-2000. Is er nu gevaar? Bel 112.

        Met vriendelijke groet,
        {schrijver}
        {organisatie}
        """;

    internal const string Melder =
        """
        {datum}

        Beste {ontvanger},

        Op {meldingsdatum} deed u een melding bij {organisatie}. Dank u wel dat u dat deed. Wij laten u weten hoe het nu staat.

        {vervolg}

        Wij kunnen u niet alles vertellen: wat een gezin ons vertelt, blijft bij ons.

        Maakt u zich opnieuw zorgen, of ziet u iets nieuws? Bel ons dan weer. Veilig Thuis is dag en nacht gratis te bereiken: 0800-2000. Is er nu gevaar? Bel 112.

        # Niet tevreden?

        Bel ons, dan zoeken wij samen een oplossing. U kunt ook een klacht indienen. U krijgt binnen een maand antwoord. [vul in: waar een klacht naartoe gaat]

        Met vriendelijke groet,
        {schrijver}
        {organisatie}
        """;
}
