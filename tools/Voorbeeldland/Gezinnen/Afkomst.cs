namespace Kring.Voorbeeldland.Gezinnen;

/// <summary>Names that go together, as families have them. Every combination is invented.</summary>
internal sealed record Afkomst(string[] Vrouwen, string[] Mannen, string[] Meisjes, string[] Jongens, (string Voorvoegsel, string Naam)[] Achternamen)
{
    public static readonly Afkomst Merewolds = new(
        ["Marieke", "Sandra", "Ellen", "Wilma", "Anneke", "Kim", "Daphne", "Lisanne", "Jolanda", "Manon", "Tineke", "Suzan", "Iris", "Roos", "Petra", "Judith"],
        ["Peter", "Mark", "Dennis", "Jeroen", "Bas", "Erik", "Henk", "Wouter", "Rick", "Martijn", "Jan", "Arjan", "Ronald", "Thijs", "Gert", "Lars"],
        ["Emma", "Julia", "Sophie", "Lotte", "Fenna", "Noor", "Saar", "Tess", "Jasmijn", "Evi", "Isa", "Nina", "Fleur", "Lieke"],
        ["Daan", "Sem", "Luuk", "Finn", "Bram", "Thomas", "Jesse", "Ruben", "Stijn", "Teun", "Gijs", "Tijn", "Mees", "Sven"],
        [
            ("van den", "Berg"), ("van", "Dalsen"), ("de", "Wolff"), ("", "Boskamp"), ("", "Zandstra"), ("van der", "Laaken"), ("", "Hofman"), ("ter", "Braak"),
            ("", "Meulenbeld"), ("", "Kloosterboer"), ("van", "Eik"), ("", "Schippers"), ("de", "Rooy"), ("", "Tuinstra"), ("", "Roelofsma"), ("van 't", "Veer"),
            ("", "Brandsma"), ("", "Oosterling"), ("den", "Hartog"), ("", "Wagenvoort"), ("", "Lammertsen"), ("van de", "Kolk"), ("", "Snijdewind"), ("", "Vermaat"),
        ]);

    public static readonly Afkomst Marokkaans = new(
        ["Fatima", "Samira", "Naima", "Khadija", "Loubna", "Hafida"],
        ["Mohamed", "Abdelkader", "Youssef", "Rachid", "Said", "Hassan"],
        ["Yasmina", "Nour", "Salma", "Hiba", "Imane"],
        ["Ilyas", "Bilal", "Amin", "Ayoub", "Zakaria"],
        [("el", "Hamdaoui"), ("", "Bouzidi"), ("ait", "Ouali"), ("", "Benchekroun"), ("el", "Mansouri"), ("", "Tahiri")]);

    public static readonly Afkomst Turks = new(
        ["Ayşe", "Emine", "Zeynep", "Hatice", "Sevgi"],
        ["Mustafa", "Ali", "Hüseyin", "Murat", "Serkan"],
        ["Elif", "Defne", "Ecrin", "Azra"],
        ["Emir", "Yusuf", "Kerem", "Mert"],
        [("", "Özdemir"), ("", "Karataş"), ("", "Yalçın"), ("", "Şimşek"), ("", "Aksoy")]);

    public static readonly Afkomst Surinaams = new(
        ["Shanice", "Radjini", "Maureen", "Sharmila", "Jennifer"],
        ["Dwight", "Ravi", "Orlando", "Soerin", "Clyde"],
        ["Kiara", "Shania", "Priya", "Naomi"],
        ["Jayden", "Ryan", "Dion", "Rishi"],
        [("", "Kensmil"), ("", "Bisoendial"), ("", "Landveld"), ("", "Mahabier"), ("", "Pinasse")]);

    public static readonly Afkomst Pools = new(
        ["Katarzyna", "Małgorzata", "Joanna", "Magdalena"],
        ["Krzysztof", "Tomasz", "Paweł", "Marcin"],
        ["Zuzanna", "Maja", "Hanna"],
        ["Jakub", "Antoni", "Szymon"],
        [("", "Wiśnik"), ("", "Zielak"), ("", "Mazurczyk"), ("", "Nowacek")]);

    public static readonly Afkomst Syrisch = new(
        ["Rasha", "Amal", "Nisrin", "Huda"],
        ["Khaled", "Mahmoud", "Firas", "Anas"],
        ["Sham", "Lana", "Maya"],
        ["Karam", "Adam", "Taim"],
        [("al", "Khouri"), ("", "Darwisha"), ("al", "Masri"), ("", "Sabbaghi")]);

    /// <summary>As a region like this one is made up.</summary>
    public static Afkomst Trek(Lot lot) =>
        lot.Gewogen((Merewolds, 68), (Marokkaans, 8), (Turks, 8), (Surinaams, 7), (Pools, 5), (Syrisch, 4));
}
