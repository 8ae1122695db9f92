using Kring.Domain;

namespace Kring.Web.Infrastructure.Forms;

/// <summary>On a page: this refusal belongs at that field; other refusals stand above the form.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class BijVeldAttribute<T>(string veld) : BijVeldAttribute(typeof(T), veld)
    where T : Weigering;

public abstract class BijVeldAttribute(Type weigering, string veld) : Attribute
{
    public Type Weigering { get; } = weigering;

    /// <summary>Name of the field in the form, such as <c>Invoer.Reden</c>.</summary>
    public string Veld { get; } = veld;
}
