using System.Collections;
using System.Reflection;
using System.Text.Json;
using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Data;
using LivingNetworks.Messaging;

namespace LivingNetworks.Membership.Tests.Events;

public sealed class WhatEventsCarry
{
    private static readonly JsonSerializerOptions Indented = new(EventJson.Options) { WriteIndented = true };

    private static readonly Type[] All = [.. typeof(NetworkSparked).Assembly.GetTypes().Where(t => typeof(IEvent).IsAssignableFrom(t) && !t.IsInterface)];

    public static TheoryData<Type> EventTypes => [.. All];

    /// <summary>The event of an import is pinned beside the import, with what a real file gives.</summary>
    public static TheoryData<Type> EventTypesWithSamples => [.. All.Except([typeof(ParticipantsImported)])];

    /// <summary>Was red when a reason was added to ParticipantLeft: the file did not have it. Write the file anew with LIVINGNETWORKS_WRITE_GOLDEN=1.</summary>
    [Theory]
    [MemberData(nameof(EventTypesWithSamples))]
    public void Has_the_shape_that_was_agreed(Type type)
    {
        var json = JsonSerializer.Serialize(Sample(type, type.Name), type, Indented) + "\n";
        var file = Path.Combine(SourceFolder(), type.Name + ".json");
        if (Environment.GetEnvironmentVariable("LIVINGNETWORKS_WRITE_GOLDEN") == "1") File.WriteAllText(file, json);
        Assert.True(File.Exists(file), $"{file} is missing");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), json.ReplaceLineEndings("\n"));
    }

    /// <summary>F032: was red when ParticipantLeft carried a reason as text.</summary>
    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Is_ids_kinds_dates_and_numbers_never_words(Type type) => Assert.DoesNotContain(typeof(string), Parts(type, []));

    /// <summary>Was red when OrganisationContactsChanged was left out of ProjectBelongings.</summary>
    [Fact]
    public void Reaches_every_service_that_keeps_belongings()
    {
        var projected = new Reactions<MembershipDb>().ProjectBelongings().All.Select(r => r.EventType).ToHashSet();
        Assert.All(All.Where(t => typeof(Audience.IChangesBelongings).IsAssignableFrom(t)), t => Assert.Contains(t, projected));
    }

    private static HashSet<Type> Parts(Type type, HashSet<Type> seen)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var part = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (part.IsGenericType && typeof(IEnumerable).IsAssignableFrom(part)) part = part.GetGenericArguments()[0];
            if (seen.Add(part) && part.Namespace?.StartsWith("LivingNetworks", StringComparison.Ordinal) == true && part.IsClass) Parts(part, seen);
        }

        return seen;
    }

    /// <summary>A record filled with values that follow from the names of its properties alone.</summary>
    private static object Sample(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var seed = name.Sum(c => c);
        if (type == typeof(Guid)) return new Guid(seed, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 1, 1 + (seed % 28), 19, 30, 0, TimeSpan.Zero);
        if (type == typeof(DateOnly)) return new DateOnly(2026, 1, 1 + (seed % 28));
        if (type == typeof(bool)) return true;
        if (type == typeof(int)) return seed;
        if (type == typeof(long)) return (long)seed;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(seed % Enum.GetValues(type).Length)!;
        if (type.IsGenericType)
        {
            var item = type.GetGenericArguments()[0];
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            list.Add(Sample(item, name));
            return list;
        }

        var constructor = type.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => Sample(p.ParameterType, p.Name!))]);
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
