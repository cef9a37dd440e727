namespace LivingNetworks.Hosting;

/// <summary>Says that a command was carried out, with the answer that was given, so that sending it again acts once.</summary>
public sealed class DoneCommand
{
    private DoneCommand()
    {
    }

    /// <summary>Notes a command and its answer.</summary>
    public DoneCommand(Guid commandId, Guid? personId, string fingerprint, string answer, DateTimeOffset doneAt) =>
        (CommandId, PersonId, Fingerprint, Answer, DoneAt) = (commandId, personId, fingerprint, answer, doneAt);

    /// <summary>The client's id.</summary>
    public Guid CommandId { get; private set; }

    /// <summary>Who gave it.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Name and hash of the command, so that another command under the same id is noticed.</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>The view that was answered, as JSON.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>When; rows are removed after thirty days.</summary>
    public DateTimeOffset DoneAt { get; private set; }
}
