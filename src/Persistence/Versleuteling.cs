using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Kring.Persistence;

/// <summary>
/// Encrypts single fields with AES-256-GCM and makes keyed hashes (HMAC-SHA-256) by which equal values are found.
/// Layout of an encrypted field: one byte version, 12 bytes nonce, 16 bytes tag, the rest.
/// </summary>
public sealed class Versleuteling : IEquatable<Versleuteling>
{
    private const byte Versie = 1;
    private const int NonceLengte = 12;
    private const int TagLengte = 16;
    private readonly byte[] veldsleutel;
    private readonly byte[] zoeksleutel;
    private readonly byte[] zegelsleutel;

    /// <param name="hoofdsleutel">At least 32 random bytes; the working keys are derived from it.</param>
    public Versleuteling(byte[] hoofdsleutel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hoofdsleutel.Length, 32);
        veldsleutel = HKDF.DeriveKey(HashAlgorithmName.SHA256, hoofdsleutel, 32, info: "kring veld"u8.ToArray());
        zoeksleutel = HKDF.DeriveKey(HashAlgorithmName.SHA256, hoofdsleutel, 32, info: "kring zoek"u8.ToArray());
        zegelsleutel = HKDF.DeriveKey(HashAlgorithmName.SHA256, hoofdsleutel, 32, info: "kring zegel"u8.ToArray());
    }

    /// <summary>Whether both have the same key, and so may share one model of the database.</summary>
    public bool Equals(Versleuteling? other) => other is not null && CryptographicOperations.FixedTimeEquals(veldsleutel, other.veldsleutel);

    public override bool Equals(object? obj) => Equals(obj as Versleuteling);

    public override int GetHashCode() => BitConverter.ToInt32(SHA256.HashData(veldsleutel));

    public byte[] Versleutel(string tekst) => Versleutel(Encoding.UTF8.GetBytes(tekst));

    public byte[] Versleutel(byte[] klaar)
    {
        var uit = new byte[1 + NonceLengte + TagLengte + klaar.Length];
        uit[0] = Versie;
        var nonce = uit.AsSpan(1, NonceLengte);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(veldsleutel, TagLengte);
        aes.Encrypt(nonce, klaar, uit.AsSpan(1 + NonceLengte + TagLengte), uit.AsSpan(1 + NonceLengte, TagLengte));
        return uit;
    }

    /// <exception cref="CryptographicException">Made with another key, or changed since.</exception>
    public byte[] Ontsleutel(byte[] versleuteld)
    {
        if (versleuteld.Length < 1 + NonceLengte + TagLengte || versleuteld[0] != Versie)
        {
            throw new CryptographicException("Not a field encrypted by this program.");
        }

        var klaar = new byte[versleuteld.Length - 1 - NonceLengte - TagLengte];
        using var aes = new AesGcm(veldsleutel, TagLengte);
        aes.Decrypt(
            versleuteld.AsSpan(1, NonceLengte),
            versleuteld.AsSpan(1 + NonceLengte + TagLengte),
            versleuteld.AsSpan(1 + NonceLengte, TagLengte),
            klaar);
        return klaar;
    }

    public string OntsleutelTekst(byte[] versleuteld) => Encoding.UTF8.GetString(Ontsleutel(versleuteld));

    /// <summary>The same value gives the same key, and nobody without the secret can go back.</summary>
    public string Zoeksleutel(string waarde) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(zoeksleutel, Encoding.UTF8.GetBytes(waarde)));

    /// <summary>The seal of a line of the log: a keyed hash over the seal before, the number of this one, and the line.</summary>
    public byte[] Zegel(byte[] vorige, long nummer, byte[] regel)
    {
        var alles = new byte[vorige.Length + sizeof(long) + regel.Length];
        vorige.CopyTo(alles, 0);
        BinaryPrimitives.WriteInt64BigEndian(alles.AsSpan(vorige.Length), nummer);
        regel.CopyTo(alles, vorige.Length + sizeof(long));
        return HMACSHA256.HashData(zegelsleutel, alles);
    }
}
