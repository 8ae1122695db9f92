namespace Kring.Herkenning.Bestanden;

/// <summary>Writes comma separated values (RFC 4180), with a line feed behind every row.</summary>
public static class Csvschrijver
{
    private static readonly char[] Bijzonder = [',', '"', '\r', '\n'];

    /// <summary>Writes one row.</summary>
    public static void Rij(TextWriter uit, params ReadOnlySpan<string> waarden)
    {
        ArgumentNullException.ThrowIfNull(uit);
        for (var i = 0; i < waarden.Length; i++)
        {
            if (i > 0)
            {
                uit.Write(',');
            }

            Waarde(uit, waarden[i]);
        }

        uit.Write('\n');
    }

    private static void Waarde(TextWriter uit, string waarde)
    {
        if (waarde.IndexOfAny(Bijzonder) < 0)
        {
            uit.Write(waarde);
            return;
        }

        uit.Write('"');
        uit.Write(waarde.Replace("\"", "\"\"", StringComparison.Ordinal));
        uit.Write('"');
    }
}
