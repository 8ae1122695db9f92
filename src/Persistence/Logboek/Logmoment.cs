using System.Buffers.Binary;

namespace Kring.Persistence.Logboek;

/// <summary>The moment in the key of a line.</summary>
internal static class Logmoment
{
    /// <summary>Null for a key that was not made from a moment.</summary>
    public static DateTimeOffset? Van(Guid sleutel)
    {
        var bytes = sleutel.ToByteArray(bigEndian: true);
        return sleutel.Version == 7 ? DateTimeOffset.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16) : null;
    }
}
