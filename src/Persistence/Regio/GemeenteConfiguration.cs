using Kring.Domain.Regio;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kring.Persistence.Regio;

internal sealed class GemeenteConfiguration : IEntityTypeConfiguration<Gemeente>
{
    public void Configure(EntityTypeBuilder<Gemeente> builder)
    {
        builder.HasKey(gemeente => gemeente.Code);
        builder.Property(gemeente => gemeente.Plaatsen).AlsJson();
    }
}
