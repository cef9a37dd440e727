using System.Buffers;
using System.Text;
using System.Text.Json;
using LivingNetworks.GraphQL.Execution;
using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL;

/// <summary>The answer to an operation.</summary>
public sealed class OperationResult
{
    internal OperationResult(ResultKind kind, ResultMap? data, IReadOnlyList<IError> errors, OperationType? operation = null)
    {
        Kind = kind;
        Data = data;
        Errors = errors;
        Operation = operation;
    }

    /// <summary>What went wrong; empty if nothing did.</summary>
    public IReadOnlyList<IError> Errors { get; }

    /// <summary>Further facts for the caller.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; internal set; }

    /// <summary>Which operation of a batch this answers.</summary>
    internal int? RequestIndex { get; set; }

    /// <summary>Which set of variables of a batch this answers.</summary>
    internal int? VariableIndex { get; set; }

    internal ResultKind Kind { get; }

    internal ResultMap? Data { get; }

    internal OperationType? Operation { get; }

    /// <summary>For a subscription that has begun: the answers to its events.</summary>
    internal ResponseStream? Stream { get; init; }

    /// <summary>The answer as JSON.</summary>
    public string ToJson(bool indented = true)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ResultWriter.Options with { Indented = indented }))
        {
            ResultWriter.Write(writer, this);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <inheritdoc />
    public override string ToString() => ToJson();

    internal static OperationResult OutOfTime() => new(
        ResultKind.TimedOut, null, [ErrorBuilder.New().SetMessage("The request exceeded the configured timeout.").SetCode(ErrorCodes.Timeout).Build()]);

    internal static OperationResult Refused(params IReadOnlyList<IError> errors) => new(ResultKind.Refused, null, errors);
}

/// <summary>How far an operation came.</summary>
internal enum ResultKind
{
    /// <summary>It ran; there may be errors.</summary>
    Executed,

    /// <summary>It is a subscription that has begun.</summary>
    Streaming,

    /// <summary>It did not run: the request is wrong.</summary>
    Refused,

    /// <summary>It did not run: the caller may not.</summary>
    Unauthorized,

    /// <summary>It did not run: not with this HTTP method.</summary>
    NotAllowed,

    /// <summary>It did not run: the caller only wanted to know what it costs.</summary>
    Validated,

    /// <summary>It did not finish in time.</summary>
    TimedOut,

    /// <summary>It did not run: too much is under way.</summary>
    Overloaded,

    /// <summary>It did not run: its results cannot be given in a form that the caller accepts.</summary>
    NotAcceptable,
}
