using System.Text.Json;
using Kring.Domain.Casussen;
using Kring.Domain.Termijnen;

namespace Kring.Domain.Tests.Casussen;

/// <summary>Everything that can be seen of a record, without what happened to it: that only grows.</summary>
internal static class Beeld
{
    public static string Van(Casus casus) => Zonder(JsonSerializer.SerializeToNode(casus)!.AsObject());

    public static string Van(IEnumerable<Termijn> termijnen) =>
        string.Join('\n', termijnen.Select(termijn => Zonder(JsonSerializer.SerializeToNode(termijn)!.AsObject())));

    private static string Zonder(System.Text.Json.Nodes.JsonObject beeld)
    {
        beeld.Remove(nameof(Aggregaat.Gebeurtenissen));
        return beeld.ToJsonString();
    }
}
