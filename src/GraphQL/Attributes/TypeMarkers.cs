namespace LivingNetworks.GraphQL;

/// <summary>Names a scalar or a wrapper in <see cref="GraphQLTypeAttribute{T}"/>; never instantiated.</summary>
public abstract class TypeMarker
{
    private protected TypeMarker()
    {
    }
}

/// <summary>A list of the marked type.</summary>
public sealed class ListType<T> : TypeMarker;

/// <summary>The marked type without null.</summary>
public sealed class NonNullType<T> : TypeMarker;

/// <summary>Text.</summary>
public sealed class StringType : TypeMarker;

/// <summary>A whole number of 32 bits.</summary>
public sealed class IntType : TypeMarker;

/// <summary>A number with a fraction.</summary>
public sealed class FloatType : TypeMarker;

/// <summary>True or false.</summary>
public sealed class BooleanType : TypeMarker;

/// <summary>An identifier, always written as text.</summary>
public sealed class IdType : TypeMarker;

/// <summary>A whole number of 64 bits.</summary>
public sealed class LongType : TypeMarker;

/// <summary>A whole number of 16 bits.</summary>
public sealed class ShortType : TypeMarker;

/// <summary>A decimal number that keeps its scale.</summary>
public sealed class DecimalType : TypeMarker;

/// <summary>A moment with its offset.</summary>
public sealed class DateTimeType : TypeMarker;

/// <summary>A date without time or offset, named <c>Date</c>.</summary>
public sealed class DateType : TypeMarker;

/// <summary>A date without time or offset.</summary>
public sealed class LocalDateType : TypeMarker;

/// <summary>A time of day without offset.</summary>
public sealed class LocalTimeType : TypeMarker;

/// <summary>A date and time without offset.</summary>
public sealed class LocalDateTimeType : TypeMarker;

/// <summary>A duration in ISO 8601 form.</summary>
public sealed class DurationType : TypeMarker;

/// <summary>A universally unique identifier.</summary>
public sealed class UuidType : TypeMarker;

/// <summary>A resource identifier.</summary>
public sealed class UriType : TypeMarker;

/// <summary>Any JSON value.</summary>
public sealed class AnyType : TypeMarker;

/// <summary>Bytes as base64 text.</summary>
public sealed class Base64StringType : TypeMarker;
