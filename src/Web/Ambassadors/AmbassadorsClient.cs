using LivingNetworks.Web.Gateway;
using LivingNetworks.Web.Texts;

namespace LivingNetworks.Web.Ambassadors;

/// <summary>Asks ambassadors, and records what they answer.</summary>
public sealed class AmbassadorsClient(GatewayClient gateway)
{
    /// <summary>What a page asks of an ambassadorship.</summary>
    public const string Fields = "id state circles messages { number wording because } from to agreedToMessage namedPublicly roleId aboutMessage aboutApproach lookedBackOn version";

    public const string AskMutation = "mutation AskAmbassador($input: AskAmbassadorInput!) { askAmbassador(input: $input) { id } }";
    public const string AgreeMutation = "mutation AgreeAmbassador($input: AgreeAmbassadorInput!) { agreeAmbassador(input: $input) { id } }";
    public const string DeclineMutation = "mutation DeclineAmbassador($input: DeclineAmbassadorInput!) { declineAmbassador(input: $input) { chargeId } }";
    public const string ReviseMutation = "mutation ReviseAmbassadorMessage($input: ReviseAmbassadorMessageInput!) { reviseAmbassadorMessage(input: $input) { id } }";
    public const string NameMutation = "mutation NameAmbassadorPublicly($input: NameAmbassadorPubliclyInput!) { nameAmbassadorPublicly(input: $input) { id } }";
    public const string LookBackMutation = "mutation EvaluateAmbassadorship($input: EvaluateAmbassadorshipInput!) { evaluateAmbassadorship(input: $input) { id } }";
    public const string EndRoleMutation = "mutation EndRole($input: EndRoleInput!) { endRole(input: $input) { id } }";

    public Task<Outcome> Ask(Guid network, NewCharge charge) => gateway.DoAsync(AskMutation, new
    {
        commandId = Guid.NewGuid(), networkId = network, charge.PersonId, charge.Message, charge.Circles, charge.From, charge.To,
    });

    public Task<Outcome> Agree(Guid charge, int messageNumber, bool namePublicly) =>
        gateway.DoAsync(AgreeMutation, new { commandId = Guid.NewGuid(), chargeId = charge, messageNumber, namePublicly });

    public Task<Outcome> Decline(Guid charge) => gateway.DoAsync(DeclineMutation, new { commandId = Guid.NewGuid(), chargeId = charge });

    public Task<Outcome> Reword(ChargeView charge, string message, string because) =>
        gateway.DoAsync(ReviseMutation, new { commandId = Guid.NewGuid(), chargeId = charge.Id, message, because, expectedVersion = charge.Version });

    public Task<Outcome> Name(Guid charge, bool named) => gateway.DoAsync(NameMutation, new { commandId = Guid.NewGuid(), chargeId = charge, named });

    public Task<Outcome> LookBack(ChargeView charge, string? aboutMessage, string? aboutApproach) =>
        gateway.DoAsync(LookBackMutation, new { commandId = Guid.NewGuid(), chargeId = charge.Id, aboutMessage, aboutApproach, expectedVersion = charge.Version });

    public Task<Outcome> LayDown(Guid role) => gateway.DoAsync(EndRoleMutation, new { commandId = Guid.NewGuid(), roleId = role });
}

/// <summary>What somebody is asked to carry outward.</summary>
public sealed record NewCharge(Guid PersonId, string Message, string[] Circles, DateOnly From, DateOnly To);

/// <summary>A message that is carried to circles outside for a period.</summary>
public record ChargeView
{
    public Guid Id { get; init; }

    public string State { get; init; } = "";

    public string[] Circles { get; init; } = [];

    public MessageView[] Messages { get; init; } = [];

    public DateOnly From { get; init; }

    public DateOnly To { get; init; }

    public int? AgreedToMessage { get; init; }

    public bool NamedPublicly { get; init; }

    public Guid? RoleId { get; init; }

    public string? AboutMessage { get; init; }

    public string? AboutApproach { get; init; }

    public DateOnly? LookedBackOn { get; init; }

    public long Version { get; init; }

    /// <summary>The wording that was written last.</summary>
    public MessageView Newest => Messages.MaxBy(m => m.Number)!;

    /// <summary>The wording that holds: the one that was agreed to, else the newest.</summary>
    public MessageView Holding => Messages.FirstOrDefault(m => m.Number == AgreedToMessage) ?? Newest;

    /// <summary>Whether another wording waits for a yes.</summary>
    public bool Waits => State == "AGREED" && Newest.Number != AgreedToMessage;

    public string Period => AmbassadorTexts.FromTo.With(Moment.Short(From), Moment.Short(To));
}

/// <summary>The same with who carries it, as others in the network see it.</summary>
public sealed record NamedChargeView : ChargeView
{
    public Guid? PersonId { get; init; }

    public NameView? Person { get; init; }
}

/// <summary>One wording of the message.</summary>
public sealed record MessageView(int Number, string Wording, string? Because);

public sealed record NameView(string DisplayName);

/// <summary>What the visitor is asked to carry, or carries.</summary>
public sealed record MyAmbassadorshipView(Guid Id, string NetworkName, string? AskedByName, ChargeView Charge);
