using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Domain;

/// <summary>How it stands in one network with one line of the nine checklists.</summary>
public sealed class ChecklistLine
{
    private ChecklistLine()
    {
    }

    /// <summary>Starts the line.</summary>
    public ChecklistLine(Guid networkId, string item) => (NetworkId, Item) = (networkId, item);

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private set; }

    /// <summary>Code of the line.</summary>
    public string Item { get; private set; } = "";

    /// <summary>A step, for what is always needed.</summary>
    public int? Value { get; private set; }

    /// <summary>What the network chose.</summary>
    public string? Choice { get; private set; }

    /// <summary>Why.</summary>
    public string? Reason { get; private set; }

    /// <summary>The day to look at it again.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>When it was noted.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Why this cannot be noted; null where it can.</summary>
    public static Refusal? Refused(SetChecklistLine line, PublishedInstrument lists)
    {
        if (lists.Item(line.Item) is not { } item) return Refusals.ScanUnknownItem;
        if (item.Answer == AnswerKind.Step)
        {
            if (line.Value is not { } step || !lists.HasStep(step) || line.Choice is not null) return Refusals.ScanUnknownStep;
            return step == lists.Text.Scale[^1].Value && string.IsNullOrWhiteSpace(line.Reason) ? Refusals.ReasonForChoosingOtherwise : null;
        }

        if (line.Value is not null) return Refusals.ScanUnknownStep;
        if (string.IsNullOrWhiteSpace(line.Choice)) return CommonRefusals.Empty("choice");
        return string.IsNullOrWhiteSpace(line.Reason) ? CommonRefusals.Empty("reason") : null;
    }

    /// <summary>Notes how it stands now.</summary>
    public void Set(SetChecklistLine line, DateTimeOffset now) =>
        (Value, Choice, Reason, ReviewOn, ChangedAt) = (line.Value, line.Choice?.Trim(), string.IsNullOrWhiteSpace(line.Reason) ? null : line.Reason.Trim(), line.ReviewOn, now);
}
