using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Kring.Domain.Huishoudens;
using Kring.Herkenning.Lijsten;
using Kring.Herkenning.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Huishoudens;

/// <summary>
/// Under which keys a person is found again. It follows from what is known of the person, and is written in the transaction
/// that changes the person.
/// </summary>
internal sealed class Persoonsmerk
{
    /// <summary>Short for the person: keys are many, so their rows are small.</summary>
    public long Nr { get; init; }

    public Guid PersoonId { get; init; }

    /// <summary>Tells roughly how alike two people are, see <see cref="Zoekmerk"/>.</summary>
    public long Merk { get; private set; }

    /// <summary>The keys that have a row, so that those are found that no longer hold.</summary>
    public byte[] Sleutels { get; private set; } = [];

    public IReadOnlyList<int> Lijst => MemoryMarshal.Cast<byte, int>(Sleutels).ToArray();

    /// <summary>The number of a person: both halves of the key folded into one.</summary>
    public static long Nummer(Guid persoon)
    {
        Span<byte> bytes = stackalloc byte[16];
        persoon.TryWriteBytes(bytes);
        return BinaryPrimitives.ReadInt64LittleEndian(bytes) ^ BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]);
    }

    /// <summary>The keys and the mark of what is known of somebody. The citizen service number is found by its own keyed hash.</summary>
    public static (IReadOnlyList<int> Sleutels, long Merk) Van(IReadOnlyList<IReadOnlyList<string>> beschrijvingen)
    {
        var woorden = new Woordenboek();
        var lezer = new Regellezer(woorden);
        var regels = beschrijvingen.Select(een => lezer.Lees(kolom => kolom == Kolom.Bsn ? "" : een[(int)kolom])).ToList();
        return ([.. regels.SelectMany(regel => Zoeksleutels.Van(in regel, woorden)).Distinct().Order()], regels.Count == 0 ? 0 : Zoeksleutels.Merk(regels[0], woorden));
    }

    /// <summary>Whether what is stored differs from this; then it is this from now on.</summary>
    public bool Verander(IReadOnlyList<int> sleutels, long merk)
    {
        var bytes = MemoryMarshal.AsBytes<int>(sleutels.ToArray()).ToArray();
        if (merk == Merk && bytes.AsSpan().SequenceEqual(Sleutels))
        {
            return false;
        }

        (Merk, Sleutels) = (merk, bytes);
        return true;
    }
}

/// <summary>One key of one person.</summary>
internal sealed class Persoonssleutel
{
    public int Sleutel { get; init; }

    public long Nr { get; init; }

    public long Merk { get; set; }
}

internal sealed class PersoonsmerkConfiguration : IEntityTypeConfiguration<Persoonsmerk>
{
    public void Configure(EntityTypeBuilder<Persoonsmerk> builder)
    {
        builder.HasKey(merk => merk.Nr);
        builder.Property(merk => merk.Nr).ValueGeneratedNever();
        builder.HasOne<Persoon>().WithMany().HasForeignKey(merk => merk.PersoonId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(merk => merk.PersoonId).IsUnique();
        builder.Ignore(merk => merk.Lijst);
    }
}

internal sealed class PersoonssleutelConfiguration : IEntityTypeConfiguration<Persoonssleutel>
{
    public void Configure(EntityTypeBuilder<Persoonssleutel> builder)
    {
        builder.HasKey(sleutel => new { sleutel.Sleutel, sleutel.Nr });
        builder.Property(sleutel => sleutel.Sleutel).ValueGeneratedNever();
        builder.Property(sleutel => sleutel.Nr).ValueGeneratedNever();
    }
}
