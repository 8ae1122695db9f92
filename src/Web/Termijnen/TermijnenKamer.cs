namespace Kring.Web.Termijnen;

/// <summary>The room of periods. Its hall is <see cref="LopendeTermijnen"/>.</summary>
public static class TermijnenKamer
{
    public static IServiceCollection AddTermijnen(this IServiceCollection services) => services.AddScoped<LopendeTermijnen>();
}
