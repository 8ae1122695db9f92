namespace Kring.Meet.Zaaien;

/// <summary>
/// First names by sex, year of birth and background; the first of a list are the commonest. Of all men 3.8 percent are called
/// Johannes first and of all women 4.2 percent Maria (2020), but since 2010 no name is given to one child in a hundred; there
/// are more than half a million different names.
/// </summary>
internal static class Voornamenlijst
{
    // Until which year, which part of the people has a name of the list, and how much commoner the first of it is.
    private static readonly (int Tot, double Deel, double Vlak, string[] Mannen, string[] Vrouwen)[] Lichtingen =
    [
        (1950, 0.85, 3.2, Rij("Johannes Jan Cornelis Hendrik Willem Petrus Gerrit Pieter Jacobus Antonius Johan Adrianus Martinus Dirk Franciscus Wilhelmus Gerardus Theodorus Arie Klaas Jacob Nicolaas Lambertus Hubertus Leendert Simon Abraham Albertus Bernardus Evert"),
            Rij("Maria Johanna Anna Cornelia Elisabeth Wilhelmina Catharina Hendrika Adriana Petronella Jacoba Margaretha Geertruida Antonia Helena Alida Trijntje Grietje Aaltje Hendrikje Neeltje Jannetje Francisca Theodora Gerarda Sophia Susanna Pieternella Klazina Dirkje")),
        (1972, 0.6, 5, Rij("Johannes Jan Peter Robert Hendrik Cornelis Marcel Frank Ronald Paul Erik Marco Rob Hans Theo Martin John Wim Henk Richard Michel André Patrick Willem Eric Edwin Gerard Kees Ruud René Bert Peter Jos Leo Ton"),
            Rij("Maria Johanna Anna Monique Ingrid Yvonne Marja Ellen Marianne Petra Jolanda Astrid Karin Wilma Anja Annemarie Marjan Carla Corrie Elly Henny Ria Ineke Ans Mieke Sandra Esther Saskia Angelique Caroline")),
        (1995, 0.35, 15, Rij("Jeroen Mark Dennis Martijn Bas Tim Thomas Jasper Kevin Niels Rick Stefan Michiel Rutger Joost Bart Maarten Wouter Sander Erik Pim Daan Ruben Robin Tom Nick Jeffrey Danny Vincent Johannes Jan Mike Roy Koen Joris Remco"),
            Rij("Linda Esther Kim Laura Lisa Marloes Sanne Anne Manon Suzanne Marieke Nicole Melissa Anouk Iris Femke Eline Charlotte Lotte Michelle Priscilla Daphne Kelly Naomi Tessa Judith Inge Maaike Ilse Rianne Marit Maria Johanna")),
        (9999, 0.22, 25, Rij("Daan Sem Lucas Levi Finn Luuk Noah Milan Bram Jayden Thijs Liam Jesse Thomas Lars Stijn Tim Julian Ruben Max Mees Sam Adam James Luca Teun Gijs Mason Siem Hugo Boaz Benjamin Guus Jens Tijn Floris Johannes"),
            Rij("Emma Julia Sophie Anna Tess Lisa Sara Zoë Eva Lotte Mila Saar Noor Nora Lieke Fleur Isa Fenna Maud Olivia Evi Yara Liv Lynn Roos Elin Sarah Jasmijn Luna Nina Elise Milou Feline Hannah Vera Maria")),
    ];

    private static readonly Dictionary<Herkomst, (string[] Mannen, string[] Vrouwen)> Elders = new()
    {
        [Herkomst.Turks] = (Rij("Mehmet Mustafa Ahmet Ali Hüseyin Hasan Ibrahim Osman Yusuf Murat Emre Ömer Fatih Kemal Serkan Burak Can Kadir Recep Onur"),
            Rij("Fatma Ayşe Emine Hatice Zeynep Elif Meryem Esra Merve Özlem Sevgi Gülsen Derya Yasemin Büşra Havva Songül Aylin Selin Nur")),
        [Herkomst.Marokkaans] = (Rij("Mohamed Ahmed Mohammed Youssef Said Rachid Hassan Khalid Mustapha Abdelkader Omar Bilal Hamza Ayoub Younes Karim Nordin Samir Zakaria Ilias"),
            Rij("Fatima Khadija Aicha Malika Naima Samira Mina Rachida Latifa Karima Zineb Salma Hanane Nadia Yasmina Houda Meryem Ikram Loubna Soumaya")),
        [Herkomst.Pools] = (Rij("Piotr Krzysztof Andrzej Tomasz Paweł Marcin Michał Jan Stanisław Łukasz Adam Marek Grzegorz Mateusz Jakub"),
            Rij("Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Magdalena Joanna Aleksandra Monika Natalia Karolina Zofia")),
    };

    /// <summary>A first name.</summary>
    public static string Een(Herkomst herkomst, bool man, int jaar, Toeval toeval)
    {
        if (Elders.TryGetValue(herkomst, out var elders))
        {
            var lijst = man ? elders.Mannen : elders.Vrouwen;
            return toeval.Is(0.65) ? lijst[toeval.Zipf(lijst.Length, 6)] : Zeldzaam(man, toeval);
        }

        // Some are named after a grandparent, as in an older year.
        var lichting = Lichtingen.First(een => jaar - (toeval.Is(0.15) ? 45 : 0) < een.Tot);
        var namen = man ? lichting.Mannen : lichting.Vrouwen;
        return toeval.Is(lichting.Deel) ? namen[toeval.Zipf(namen.Length, lichting.Vlak)] : Zeldzaam(man, toeval);
    }

    // Twelve thousand for either sex; the hundredth is ten times as common as the thousandth.
    private static readonly string[] ZeldzameMannen = Samen(1901, 12_000,
        Rij("Al Ad Bar Ber Da De El Er Fer Ger Gi Har Hu Ja Jel Jo Ka Ko La Lam Ma Mar Me Men Ne Nor O Ra Reg Ri Ro Sie Si Ta Tja Ul Wal Wes Yo Za"),
        "|a|be|da|de|di|fe|ga|ja|ke|la|li|ma|mi|na|ni|re|ri|sa|va".Split('|'),
        Rij("bert brand co do dert ge jan ke lof mer nand nout rik ron sen vin win wout ze zo an el ian in is kan lan mon ros ton"));

    private static readonly string[] ZeldzameVrouwen = Samen(1902, 12_000,
        Rij("A Be Bri Ca Chan Da De El Es Fe Fran Ge Gre Hil I Ja Je Ju Ka Ki Le Lia Ma Mi Na Ne O Pa Ra Ro Sa Sil Su Ta Ve Wen Ya Yo Zi Zo"),
        "|a|be|da|de|di|fe|ga|ja|ke|la|li|ma|mi|na|ni|re|ri|sa|va".Split('|'),
        Rij("bel da dine ke lien line lou mara na nette nique ra rinda sa sia thea tina tske vana wien ah elle ine is ka lia mi nou tte ya"));

    private static string Zeldzaam(bool man, Toeval toeval)
    {
        var namen = man ? ZeldzameMannen : ZeldzameVrouwen;
        return namen[toeval.Zipf(namen.Length, 60, 1.4)];
    }

    private static string[] Samen(ulong zaad, int aantal, string[] begin, string[] midden, string[] einde)
    {
        var toeval = new Toeval(zaad);
        var namen = new HashSet<string>();
        while (namen.Count < aantal)
        {
            namen.Add(toeval.Een(begin) + toeval.Een(midden) + toeval.Een(einde));
        }

        return [.. namen];
    }

    private static string[] Rij(string namen) => namen.Split(' ');
}
