using LivingNetworks.Sessions.Contracts;

namespace LivingNetworks.Sessions.Domain;

/// <summary>What one person answered to an invitation and whether they came. Kept beside the session, so that many people answer at once.</summary>
public sealed class Attendance
{
    private Attendance()
    {
    }

    public Attendance(Guid sessionId, Guid personId) => (SessionId, PersonId) = (sessionId, personId);

    public Guid SessionId { get; private set; }

    public Guid PersonId { get; private set; }

    public InvitationAnswer? Answer { get; private set; }

    public bool? Came { get; private set; }

    public void Say(InvitationAnswer? answer) => Answer = answer;

    public void Record(bool came) => Came = came;
}
