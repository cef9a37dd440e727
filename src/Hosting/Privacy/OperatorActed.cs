using LivingNetworks.Messaging;

namespace LivingNetworks.Hosting;

/// <summary>An operator did something to what people keep here. Any service says it; membership keeps the register.</summary>
/// <param name="ActId">The act.</param>
/// <param name="Act">What it was.</param>
public sealed record OperatorActed(Guid ActId, OperatorAct Act) : IEvent
{
    Guid? IEvent.NetworkId => null;

    Guid IEvent.SubjectId => ActId;
}

/// <summary>What an operator can do that people are told of.</summary>
public enum OperatorAct
{
    /// <summary>Removed what had had its time.</summary>
    RanRetention,
}

/// <summary>A further word that an operator can give to a service's program.</summary>
/// <param name="Word">The word after <c>--Operator:Command=</c>.</param>
/// <param name="Do">Carries it out and tells what was done; 0 when done, 2 when something is missing.</param>
public sealed record OperatorWord(string Word, Func<IServiceProvider, TextWriter, CancellationToken, Task<int>> Do);
