using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Records what may be told to one circle outside, as a session agreed it.</summary>
public sealed record AgreeSharing(
    Guid CommandId, Guid NetworkId, OuterCircle Circle, [StringLength(2000)] string MayTell, [StringLength(2000)] string MayNotTell, Guid AgreedInSessionId) : ICommand<SharingAgreementView>;
