using Kring.Domain.Toegang;
using Kring.Persistence;
using Kring.Voorbeeldland.Streek;
using Kring.Web.Toegang;
using Microsoft.Extensions.DependencyInjection;

namespace Kring.Voorbeeldland.Verhalen;

/// <summary>The turn in which one act is done, like one request.</summary>
internal sealed record Beurt(IServiceProvider Diensten, Bevolking Bevolking, CancellationToken Ct)
{
    public KringDbContext Db => Haal<KringDbContext>();

    public Zichtbaar Zichtbaar => Haal<Zichtbaar>();

    public T Haal<T>()
        where T : class => Diensten.GetRequiredService<T>();

    public void Word(Collega? wie)
    {
        var actor = Haal<Actor>();
        if (wie is null)
        {
            actor.WordSysteem("koppelvlak", Recht.MeldingOntvangen, Recht.MeldingDoen);
        }
        else
        {
            actor.Word(Bevolking.Medewerker(wie), Bevolking.Organisatie(wie.Organisatie), "voorbeeldregio");
        }
    }
}
