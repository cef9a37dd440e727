using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace LivingNetworks.Hosting;

/// <summary>Checks the shape that the attributes on a request's properties ask for, and says no in both languages.</summary>
/// <remarks>Understands StringLength, MaxLength, MinLength, Range, Required, EmailAddress and RegularExpression, on the request and on
/// records inside it. A non-nullable text must not be blank.</remarks>
internal static class Shape
{
    private static readonly ConcurrentDictionary<Type, Rule[]> Rules = [];

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The first thing wrong; null when the shape is right.</summary>
    public static Refusal? Check(object request, string prefix = "")
    {
        foreach (var rule in Rules.GetOrAdd(request.GetType(), RulesOf))
        {
            var value = rule.Property.GetValue(request);
            var field = prefix + Camel(rule.Property.Name);
            foreach (var check in rule.Checks)
            {
                if (check(value, field) is { } refusal) return refusal;
            }

            if (!rule.GoesInside || value is null) continue;
            if (value is IEnumerable items)
            {
                var index = 0;
                foreach (var item in items)
                {
                    if (CheckItem(item, $"{field}[{index}]") is { } refusal) return refusal;
                    index++;
                }
            }
            else if (Check(value, field + ".") is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>System.Text.Json lets null through inside lists, whatever their items are declared to be.</summary>
    private static Refusal? CheckItem(object? item, string field) => item switch
    {
        null => CommonRefusals.Empty(field),
        string text when text.Length > DefaultTextLength => CommonRefusals.TooLong(field, DefaultTextLength),
        _ when IsRecord(item.GetType()) => Check(item, field + "."),
        _ => null,
    };

    private static Rule[] RulesOf(Type type)
    {
        lock (Nullability) // NullabilityInfoContext is not safe for concurrent use
        {
            return [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0).Select(RuleOf)];
        }
    }

    private static Rule RuleOf(PropertyInfo property)
    {
        // Attributes of a positional record stand on the constructor's parameter.
        var parameter = property.DeclaringType!.GetConstructors().SelectMany(c => c.GetParameters()).FirstOrDefault(p => p.Name == property.Name);
        var attributes = property.GetCustomAttributes<ValidationAttribute>().Concat(parameter?.GetCustomAttributes<ValidationAttribute>() ?? []);
        var checks = new List<Func<object?, string, Refusal?>>();
        if (property.PropertyType == typeof(string) && Nullability.Create(property).ReadState == NullabilityState.NotNull)
        {
            checks.Add((value, field) => string.IsNullOrWhiteSpace((string?)value) ? CommonRefusals.Empty(field) : null);
        }

        foreach (var attribute in attributes)
        {
            checks.Add((value, field) => attribute.IsValid(value) ? null : Refuse(attribute, value, field));
        }

        if (property.PropertyType == typeof(string) && !attributes.Any(a => a is StringLengthAttribute or MaxLengthAttribute))
        {
            checks.Add((value, field) => value is string { Length: > DefaultTextLength } ? CommonRefusals.TooLong(field, DefaultTextLength) : null);
        }

        return new Rule(property, [.. checks], GoesInside: IsRecord(property.PropertyType) || (property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType)));
    }

    /// <summary>No text is longer than its column: the length of a column that says nothing else.</summary>
    public const int DefaultTextLength = 4000;

    private static Refusal Refuse(ValidationAttribute attribute, object? value, string field) => attribute switch
    {
        RequiredAttribute => CommonRefusals.Empty(field),
        StringLengthAttribute length when value is string text && text.Length > length.MaximumLength => CommonRefusals.TooLong(field, length.MaximumLength),
        StringLengthAttribute => CommonRefusals.Empty(field),
        MaxLengthAttribute max when value is string => CommonRefusals.TooLong(field, max.Length),
        MaxLengthAttribute max => CommonRefusals.TooMany(field, max.Length),
        MinLengthAttribute min => CommonRefusals.TooFew(field, min.Length),
        RangeAttribute range => CommonRefusals.OutOfRange(
            field, Convert.ToString(range.Minimum, CultureInfo.InvariantCulture) ?? "", Convert.ToString(range.Maximum, CultureInfo.InvariantCulture) ?? ""),
        _ => CommonRefusals.NotRecognised(field),
    };

    private static bool IsRecord(Type type) => type.IsClass && type.Namespace?.StartsWith("LivingNetworks.", StringComparison.Ordinal) == true;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private sealed record Rule(PropertyInfo Property, Func<object?, string, Refusal?>[] Checks, bool GoesInside);
}
