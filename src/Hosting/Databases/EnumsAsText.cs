using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace LivingNetworks.Hosting;

/// <summary>Stores every enum by name, so that a reader of the database sees words and a new case never renumbers old ones.</summary>
internal sealed class EnumsAsText : IModelFinalizingConvention
{
    /// <summary>The longest name that fits.</summary>
    private const int MaxLength = 40;

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()))
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (!type.IsEnum) continue;
            property.Builder.HasConversion(typeof(string));
            property.Builder.HasMaxLength(MaxLength);
        }
    }
}
