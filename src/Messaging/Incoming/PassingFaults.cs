namespace LivingNetworks.Messaging;

/// <summary>Knows which failures of a database pass by themselves, such as a full disk or a lock: an event that met one is tried until it is over.</summary>
/// <param name="Are">Whether a failure is one of them; given by whoever knows the databases.</param>
public sealed record PassingFaults(Func<Exception, bool> Are);
