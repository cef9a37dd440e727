using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Prepares the invitation of one person, in or around the network.</summary>
public sealed record DraftInvitation(
    Guid CommandId, Guid NetworkId, [StringLength(200)] string InviteeName, Channel Channel = Channel.Call, NetworkRole? AsRole = null, Guid? OnBehalfOfOrganisationId = null,
    [StringLength(1000)] string? PersonalNote = null, Guid? PersonId = null, Guid? SuggestionId = null) : ICommand<InvitationView>;
