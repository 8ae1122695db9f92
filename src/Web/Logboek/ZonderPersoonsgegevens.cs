namespace Kring.Web.Logboek;

/// <summary>A page behind login that shows no data of any person of a family, so that showing it needs no log line.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ZonderPersoonsgegevensAttribute : Attribute;
