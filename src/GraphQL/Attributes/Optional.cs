namespace LivingNetworks.GraphQL;

/// <summary>An input value that tells "not given" from "given as null".</summary>
public readonly struct Optional<T>(T? value) : IOptional, IEquatable<Optional<T>>
{
    /// <summary>The value, or the default if none was given.</summary>
    public T? Value { get; } = value;

    /// <summary>True if a value, or null, was given.</summary>
    public bool HasValue { get; } = true;

    /// <summary>True if nothing was given.</summary>
    public bool IsEmpty => !HasValue;

    object? IOptional.Value => Value;

    /// <summary>Nothing given.</summary>
    public static Optional<T> Empty() => default;

    /// <summary>A given value.</summary>
    public static implicit operator Optional<T>(T? value) => new(value);

    /// <summary>The value.</summary>
    public static implicit operator T?(Optional<T> optional) => optional.Value;

    /// <summary>Same state and value.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Another state or value.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HasValue ? HashCode.Combine(Value) : 0;
}

/// <summary>An optional value of any type.</summary>
public interface IOptional
{
    /// <summary>The value.</summary>
    object? Value { get; }

    /// <summary>True if a value, or null, was given.</summary>
    bool HasValue { get; }
}
