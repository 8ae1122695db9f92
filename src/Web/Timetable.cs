using Kring.Web.Berichten;

namespace Kring.Web;

/// <summary>Every recurring job and its pace, on one page. Setting <c>taken=uit</c> leaves them out.</summary>
public static class Timetable
{
    public static readonly TimeSpan VerstuurBerichten = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddTimetable(this IServiceCollection services, IConfiguration configuration) =>
        configuration["taken"] == "uit" ? services : services.AddHostedService<VerstuurBerichten>();
}
