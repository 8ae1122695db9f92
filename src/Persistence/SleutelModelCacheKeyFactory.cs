using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Kring.Persistence;

/// <summary>The encryption is part of the model, so a model belongs to one key.</summary>
internal sealed class SleutelModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), ((KringDbContext)context).Versleuteling, designTime);
}
