using System.Text.Json;
using LivingNetworks.LearningLog.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LivingNetworks.LearningLog.Data;

/// <summary>What all items with an audience share in the database.</summary>
internal static class SharedItemMapping
{
    /// <summary>Key, audience, and the index by which a network's items are read, the latest first.</summary>
    public static void MapSharedItem<T>(this EntityTypeBuilder<T> item, string table)
        where T : SharedItem
    {
        item.ToTable(table);
        item.HasKey(i => i.Id);
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Ignore(i => i.Reach);
        item.Ignore(i => i.Recognisable);
        item.PrimitiveCollection(i => i.ConfidantIds);
        item.HasIndex(i => new { i.NetworkId, i.ArisenAt, i.Id });
        item.HasIndex(i => new { i.AuthorId, i.ArisenAt });
    }

    /// <summary>Words of a closed set, kept as words.</summary>
    public static void Words<T, TWord>(this EntityTypeBuilder<T> item, System.Linq.Expressions.Expression<Func<T, IReadOnlyList<TWord>>> list)
        where T : class
        where TWord : struct, Enum => item.PrimitiveCollection(list).HasMaxLength(400).ElementType().HasConversion<string>();

    /// <summary>A list that is only read and written as a whole, kept as JSON.</summary>
    public static PropertyBuilder<IReadOnlyList<TValue>> AsJson<TValue>(this PropertyBuilder<IReadOnlyList<TValue>> property) => property
        .HasMaxLength(-1)
        .HasConversion(
            values => JsonSerializer.Serialize(values, Wire.Json),
            json => JsonSerializer.Deserialize<List<TValue>>(json, Wire.Answers)!,
            new ValueComparer<IReadOnlyList<TValue>>(
                (one, other) => JsonSerializer.Serialize(one, Wire.Json) == JsonSerializer.Serialize(other, Wire.Json),
                values => JsonSerializer.Serialize(values, Wire.Json).GetHashCode(StringComparison.Ordinal),
                values => values));
}
