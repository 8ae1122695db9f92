namespace Kring.Web.Infrastructure.Ui.Velden;

/// <summary>One thing to choose: what is sent, what the reader sees, and an explanation when the words need one.</summary>
public sealed record Optie(string Waarde, string Label, string? Hint = null)
{
    /// <summary>Under which heading it stands in a list; null without one.</summary>
    public string? Groep { get; init; }

    /// <summary>All values of an enum in their order, each with its Dutch words.</summary>
    public static IReadOnlyList<Optie> Van<TEnum>(Func<TEnum, string> woorden)
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(waarde => new Optie(waarde.ToString(), woorden(waarde)))];
}
