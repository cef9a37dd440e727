using LivingNetworks.Hosting;
using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Domain;

/// <summary>A message that somebody is asked to carry to circles outside for a period, and their yes to it.</summary>
public sealed class AmbassadorCharge : IVersioned
{
    private readonly List<AmbassadorMessage> _messages = [];

    private AmbassadorCharge()
    {
    }

    public Guid Id { get; private set; }

    public Guid NetworkId { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid AskedBy { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public List<string> Circles { get; private set; } = [];

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>When the person said yes for the first time.</summary>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>The wording that the person said yes to last; a later one waits for their yes.</summary>
    public int? AgreedToMessage { get; private set; }

    /// <summary>Whether the public page of an open network may name the person.</summary>
    public bool NamedPublicly { get; private set; }

    /// <summary>The role that came with the yes.</summary>
    public Guid? RoleId { get; private set; }

    /// <summary>When it was laid down; null when the period ran out by itself.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public string? AboutMessage { get; private set; }

    public string? AboutApproach { get; private set; }

    public DateTimeOffset? LookedBackAt { get; private set; }

    public IReadOnlyList<AmbassadorMessage> Messages => _messages;

    public long Version { get; private set; }

    /// <summary>The first moment at which the period is over.</summary>
    public DateTimeOffset PeriodOver => Start(To.AddDays(1));

    public static Result<AmbassadorCharge> Ask(
        Guid id, Guid networkId, Guid personId, Guid askedBy, string message, IEnumerable<string> circles, DateOnly from, DateOnly to, DateTimeOffset now)
    {
        if (to < from) return Refusals.EndsBeforeItBegins;
        if (Start(to.AddDays(1)) <= now) return Refusals.AmbassadorPeriodOver;
        List<string> named = [.. circles.Select(c => c.Trim()).Where(c => c.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (named.Count == 0) return CommonRefusals.Empty("circles");

        var charge = new AmbassadorCharge { Id = id, NetworkId = networkId, PersonId = personId, AskedBy = askedBy, AskedAt = now, Circles = named, From = from, To = to };
        charge._messages.Add(new AmbassadorMessage(1, message.Trim(), null, now));
        return charge;
    }

    /// <summary>How it stands: time alone ends it.</summary>
    public ChargeState StateAt(DateTimeOffset now) => EndedAt is not null || PeriodOver <= now ? ChargeState.Ended : AgreedAt is null ? ChargeState.Asked : ChargeState.Agreed;

    /// <summary>Whether somebody is ambassador at a moment, for others to see.</summary>
    public bool IsCarriedAt(DateTimeOffset now) => StateAt(now) == ChargeState.Agreed && Start(From) <= now;

    /// <summary>The person says yes to a wording. The first yes gives the role that comes with it; a later one is about the wording alone.</summary>
    public Result<RoleAssignment?> Agree(int messageNumber, bool namePublicly, Guid roleId, DateTimeOffset now)
    {
        if (StateAt(now) == ChargeState.Ended) return Refusals.AmbassadorshipEnded;
        if (messageNumber != _messages.Max(m => m.Number)) return Refusals.AmbassadorMessageReworded;

        (AgreedToMessage, NamedPublicly) = (messageNumber, namePublicly);
        if (AgreedAt is not null) return Result<RoleAssignment?>.Of(null);

        var from = Start(From);
        (AgreedAt, RoleId) = (now, roleId);
        return RoleAssignment.OfAmbassador(roleId, NetworkId, PersonId, from > now ? from : now, PeriodOver);
    }

    /// <summary>Another wording; the one before stays in the history.</summary>
    public Refusal? Reword(string message, string because, DateTimeOffset now)
    {
        if (StateAt(now) == ChargeState.Ended) return Refusals.AmbassadorshipEnded;

        _messages.Add(new AmbassadorMessage(_messages.Max(m => m.Number) + 1, message.Trim(), because.Trim(), now));
        return null;
    }

    public Refusal? NamePublicly(bool named, DateTimeOffset now)
    {
        if (StateAt(now) == ChargeState.Ended) return Refusals.AmbassadorshipEnded;
        if (AgreedAt is null) return Refusals.AmbassadorYesFirst;

        NamedPublicly = named;
        return null;
    }

    /// <summary>The role was laid down.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now;

    /// <summary>What became of the message, and what to do otherwise; only afterwards.</summary>
    public Refusal? LookBack(string? aboutMessage, string? aboutApproach, DateTimeOffset now)
    {
        if (AgreedAt is null || StateAt(now) != ChargeState.Ended) return Refusals.AmbassadorshipGoesOn;
        if (string.IsNullOrWhiteSpace(aboutMessage) && string.IsNullOrWhiteSpace(aboutApproach)) return CommonRefusals.Empty("aboutMessage");

        (AboutMessage, AboutApproach, LookedBackAt) = (Clean(aboutMessage), Clean(aboutApproach), now);
        return null;
    }

    private static DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static string? Clean(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}

/// <summary>One wording of an ambassador's message.</summary>
public sealed class AmbassadorMessage
{
    private AmbassadorMessage()
    {
    }

    internal AmbassadorMessage(int number, string wording, string? because, DateTimeOffset writtenAt) => (Number, Wording, Because, WrittenAt) = (number, wording, because, writtenAt);

    public int Number { get; private set; }

    public string Wording { get; private set; } = "";

    /// <summary>Why it was reworded; the first wording needs no reason.</summary>
    public string? Because { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }
}
