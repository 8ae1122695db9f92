namespace Kring.Web.Infrastructure.Forms;

/// <summary>Where a form stands that is read through before it is done.</summary>
public enum Schrijfstap
{
    Bekijken,
    Veranderen,
    Maken,
}
