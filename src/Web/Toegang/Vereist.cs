using Kring.Domain.Toegang;

namespace Kring.Web.Toegang;

/// <summary>The one right that a page or an act asks for. A page or act with neither this nor <see cref="OpenbaarAttribute"/> stops the start.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VereistAttribute(Recht recht) : Attribute
{
    public Recht Recht { get; } = recht;
}

/// <summary>A page or endpoint that is there for everybody, also without login.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OpenbaarAttribute : Attribute;
