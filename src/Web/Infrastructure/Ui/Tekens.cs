namespace Kring.Web.Infrastructure.Ui;

/// <summary>The small shapes that stand beside a word. They never carry the meaning alone.</summary>
public static class Tekens
{
    private const string Rand = "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6z";

    public const string Ruit = "M8 .5 15.5 8 8 15.5.5 8z";
    public const string Vol = "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z";
    public const string DrieKwart = Rand + "M8 8V3.4A4.6 4.6 0 1 1 3.4 8z";
    public const string Half = Rand + "M8 8V3.4A4.6 4.6 0 0 1 8 12.6z";
    public const string Kwart = Rand + "M8 8V3.4A4.6 4.6 0 0 1 12.6 8z";
    public const string Ring = Rand;
    public const string Stip = Rand + "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z";
    public const string Uitroep = "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7 4h2v5H7zm0 6.2h2v2H7z";
    public const string Pauze = Rand + "M5.8 5h1.6v6H5.8zM8.6 5h1.6v6H8.6z";
    public const string Klaar = "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM7 11.4 3.9 8.3 5 7.2l2 2 4-4 1.1 1.1z";
    public const string Vink = "M6.3 12.9 2 8.6l1.5-1.5 2.8 2.8 6.2-6.3L14 5.1z";
    public const string LetOp = "M8 1.2 15.4 14.5H.6zM7.1 6v4.2h1.8V6zm0 5.2V13h1.8v-1.8z";
    public const string Kruis = "m3.4 2.2 4.6 4.6 4.6-4.6 1.2 1.2L9.2 8l4.6 4.6-1.2 1.2L8 9.2l-4.6 4.6-1.2-1.2L6.8 8 2.2 3.4z";
}
