using Kring.Domain.Toegang;

namespace Kring.Web.Toegang;

/// <summary>The record does not exist, or not for this person: both give the same answer, 404.</summary>
public sealed class NietGevondenException(string onderwerp, Guid id) : Exception($"{onderwerp} not visible")
{
    public string Onderwerp { get; } = onderwerp;

    public Guid Id { get; } = id;
}

/// <summary>The record is there for this person, but the act is not: 403.</summary>
public sealed class GeenRechtException(Recht recht) : Exception($"{recht} lacking")
{
    public Recht Recht { get; } = recht;
}
