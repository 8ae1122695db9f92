namespace Kring.Meet.Zaaien;

/// <summary>First names by sex, year of birth and background; the first of a list are the commonest.</summary>
internal static class Voornamenlijst
{
    private static readonly (int Tot, string[] Mannen, string[] Vrouwen)[] Lichtingen =
    [
        (1950, Rij("Johannes Jan Cornelis Hendrik Willem Petrus Gerrit Pieter Jacobus Antonius Johan Adrianus Martinus Dirk Franciscus Wilhelmus Gerardus Theodorus Arie Klaas Jacob Nicolaas Lambertus Hubertus Leendert Simon Abraham Albertus Bernardus Evert"),
            Rij("Maria Johanna Anna Cornelia Elisabeth Wilhelmina Catharina Hendrika Adriana Petronella Jacoba Margaretha Geertruida Antonia Helena Alida Trijntje Grietje Aaltje Hendrikje Neeltje Jannetje Francisca Theodora Gerarda Sophia Susanna Pieternella Klazina Dirkje")),
        (1972, Rij("Johannes Jan Peter Robert Hendrik Cornelis Marcel Frank Ronald Paul Erik Marco Rob Hans Theo Martin John Wim Henk Richard Michel André Patrick Willem Eric Edwin Gerard Kees Ruud René Bert Peter Jos Leo Ton"),
            Rij("Maria Johanna Anna Monique Ingrid Yvonne Marja Ellen Marianne Petra Jolanda Astrid Karin Wilma Anja Annemarie Marjan Carla Corrie Elly Henny Ria Ineke Ans Mieke Sandra Esther Saskia Angelique Caroline")),
        (1995, Rij("Jeroen Mark Dennis Martijn Bas Tim Thomas Jasper Kevin Niels Rick Stefan Michiel Rutger Joost Bart Maarten Wouter Sander Erik Pim Daan Ruben Robin Tom Nick Jeffrey Danny Vincent Johannes Jan Mike Roy Koen Joris Remco"),
            Rij("Linda Esther Kim Laura Lisa Marloes Sanne Anne Manon Suzanne Marieke Nicole Melissa Anouk Iris Femke Eline Charlotte Lotte Michelle Priscilla Daphne Kelly Naomi Tessa Judith Inge Maaike Ilse Rianne Marit Maria Johanna")),
        (9999, Rij("Daan Sem Lucas Levi Finn Luuk Noah Milan Bram Jayden Thijs Liam Jesse Thomas Lars Stijn Tim Julian Ruben Max Mees Sam Adam James Luca Teun Gijs Mason Siem Hugo Boaz Benjamin Guus Jens Tijn Floris Johannes"),
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
            return lijst[toeval.Zipf(lijst.Length, 6)];
        }

        // Some are named after a grandparent, as in an older year.
        var lichting = Lichtingen.First(een => jaar - (toeval.Is(0.15) ? 45 : 0) < een.Tot);
        var namen = man ? lichting.Mannen : lichting.Vrouwen;
        return toeval.Is(0.12) ? Zeldzaam(man, toeval) : namen[toeval.Zipf(namen.Length, 8)];
    }

    private static string Zeldzaam(bool man, Toeval toeval)
    {
        var (begin, einde) = man
            ? (Rij("Al Bar El Fer Ger Har Jel Jo Ka Lam Mar Men Nor Reg Ro Sie Tja Ul Wal Wes"), Rij("bert brand co do dert ge jan ke lof mer nand nout rik ron sen vin win wout ze zo"))
            : (Rij("A Be Ca Da El Fe Gre Hil Ja Ki Lia Ma Ne Ra Sil Ta Ve Wen Ya Zi"), Rij("bel da dine ke lien line lou mara na nette nique ra rinda sa sia thea tina tske vana wien"));
        return toeval.Een(begin) + toeval.Een(einde);
    }

    private static string[] Rij(string namen) => namen.Split(' ');
}
