using System.Text.RegularExpressions;
using Kring.Architecture.Tests.Sources;

namespace Kring.Architecture.Tests.Rooms;

/// <summary>
/// Reads which rooms a source enters. Namespaces follow folders, so the path tells in which room a line stands and
/// a name tells where it leads. A room's hall is its own folder; the folders in it are steps, and private.
/// </summary>
internal sealed partial class DoorCheck(
    IReadOnlyDictionary<string, IReadOnlyList<string>> doors, IReadOnlyList<SourceFile> files)
{
    private readonly ILookup<string, string> typesByNamespace = files
        .SelectMany(file => TypeNames().Matches(file.Code).Select(match => (Namespace: NamespaceOf(file), match.Groups["name"].Value)))
        .ToLookup(type => type.Namespace, type => type.Value);

    private readonly HashSet<string> events = [.. files
        .SelectMany(file => EventNames().Matches(file.Code)).Select(match => match.Groups["name"].Value)];

    public IReadOnlyList<string> Violations() => [.. files.SelectMany(InFile).Distinct()];

    private IEnumerable<string> InFile(SourceFile file)
    {
        var (home, room) = PlaceOf(file);
        return PlacesNamedIn(file)
            .Where(place => place.Room != room && doors.ContainsKey(place.Room))
            .Select(place => Judge(file, home, room, place))
            .OfType<string>()
            .Select(fault => $"{file.Path}: {fault}");
    }

    private string? Judge(SourceFile file, string home, string room, Place place)
    {
        if (place.IsStep)
        {
            return $"{place.Name} is a step of {place.Room}, and private";
        }

        var isRoom = doors.TryGetValue(room, out var allowed);
        if (!isRoom || allowed!.Contains(place.Room))
        {
            return null;
        }

        if (home == "Web" && file.Name.StartsWith("Bij", StringComparison.Ordinal) && place.Home == "Domain")
        {
            var others = typesByNamespace[place.Name].Where(type => !events.Contains(type) && Names(file, type)).ToList();
            return others.Count == 0 ? null : $"a reaction names only events of {place.Room}, not {string.Join(", ", others)}";
        }

        return $"{room} has no door to {place.Room}";
    }

    private IEnumerable<Place> PlacesNamedIn(SourceFile file)
    {
        var code = file.Code;
        var full = FullNames().Matches(code).Select(match => match.Value);
        var (home, _) = PlaceOf(file);
        var relative = RelativeNames().Matches(code)
            .Select(match => (Namespace: $"Kring.{(match.Groups["home"].Success ? match.Groups["home"].Value : home)}.{match.Groups["room"].Value}", Type: match.Groups["type"].Value))
            .Where(name => typesByNamespace[name.Namespace].Contains(name.Type))
            .Select(name => $"{name.Namespace}.{name.Type}");
        return full.Concat(relative).Select(PlaceNamed).OfType<Place>();
    }

    /// <summary>The namespace in front of the type, as far as it is one of ours.</summary>
    private Place? PlaceNamed(string name)
    {
        var parts = name.Split('.');
        if (parts.Length < 3)
        {
            return null;
        }

        var isStep = parts.Length > 3 && !typesByNamespace[string.Join('.', parts[..3])].Contains(parts[3]);
        return new Place(string.Join('.', parts[..(isStep ? 4 : 3)]), parts[1], parts[2], isStep);
    }

    private static bool Names(SourceFile file, string type) => Regex.IsMatch(file.Code, $@"\b{type}\b");

    private static (string Home, string Room) PlaceOf(SourceFile file)
    {
        var parts = file.Path.Split('/');
        return (parts[1], parts.Length > 3 ? parts[2] : "");
    }

    private static string NamespaceOf(SourceFile file) => "Kring." + string.Join('.', file.Path.Split('/')[1..^1]);

    [GeneratedRegex(@"\bKring\.(Domain|Persistence|Web)(\.[A-Z]\w*)+")]
    private static partial Regex FullNames();

    [GeneratedRegex(@"(?<![\w.])((?<home>Domain|Persistence|Web)\.)?(?<room>[A-Z]\w*)\.(?<type>[A-Z]\w*)")]
    private static partial Regex RelativeNames();

    [GeneratedRegex(@"\b(class|record|struct|enum|interface)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex TypeNames();

    [GeneratedRegex(@"\brecord\s+(?<name>[A-Z]\w*)[^;{]*:\s*Gebeurtenis\b")]
    private static partial Regex EventNames();

    private sealed record Place(string Name, string Home, string Room, bool IsStep);
}
