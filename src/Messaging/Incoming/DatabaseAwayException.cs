namespace LivingNetworks.Messaging;

/// <summary>A listener's database did not answer, before its reaction began: no reason to give up on the event.</summary>
internal sealed class DatabaseAwayException(Exception inner) : Exception("The database of this listener does not answer.", inner);
