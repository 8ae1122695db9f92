using Kring.Web.Berichten;
using Kring.Web.Gesprekken;
using Kring.Web.Huishoudens;
using Kring.Web.Infrastructure.Storage;
using Kring.Web.Logboek;
using Kring.Web.Toezicht;

namespace Kring.Web;

/// <summary>Every recurring job and its pace, on one page. Setting <c>taken=uit</c> leaves them out.</summary>
public static class Timetable
{
    public static readonly TimeSpan VerstuurBerichten = TimeSpan.FromSeconds(10);

    /// <summary>What a talk left behind when somebody was reading at the moment it was destroyed.</summary>
    public static readonly TimeSpan WisSporen = TimeSpan.FromMinutes(5);

    /// <summary>Growing is slow; what is counted holds for long.</summary>
    public static readonly TimeSpan TelZoekwegen = TimeSpan.FromHours(1);

    /// <summary>How often is looked whether it is night, or a pass was broken off.</summary>
    public static readonly TimeSpan ZoekZelfdeMensen = TimeSpan.FromMinutes(10);

    /// <summary>A line of the log has its seal within a second.</summary>
    public static readonly TimeSpan VerzegelLogboek = TimeSpan.FromMilliseconds(500);

    /// <summary>How often is looked whether the log of today was checked.</summary>
    public static readonly TimeSpan ControleerLogboek = TimeSpan.FromMinutes(10);

    public static IServiceCollection AddTimetable(this IServiceCollection services, IConfiguration configuration) =>
        configuration["taken"] == "uit"
            ? services
            : services.AddHostedService<VerstuurBerichten>().AddHostedService<WisSporen>().AddHostedService<TelZoekwegen>()
                .AddHostedService<ZoekZelfdeMensen>().AddHostedService<VerzegelLogboek>().AddHostedService<ControleerLogboek>();
}
