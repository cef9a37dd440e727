using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Writes a next version of a network's privacy statement down, by a facilitator or the data steward.</summary>
/// <param name="CommandId">The command.</param>
/// <param name="NetworkId">The network.</param>
/// <param name="Reason">Why it is changed; everybody who may read the statement reads it.</param>
/// <param name="AdditionsNl">What the network adds, in Dutch; with it goes the English, or neither.</param>
/// <param name="AdditionsEn">The same in English.</param>
/// <param name="ExpectedVersion">The version that the caller saw; refused when there is a later one.</param>
public sealed record WritePrivacyStatement(
    Guid CommandId, Guid NetworkId, [Required, StringLength(300, MinimumLength = 3)] string Reason, [StringLength(4000)] string? AdditionsNl = null, [StringLength(4000)] string? AdditionsEn = null,
    int? ExpectedVersion = null) : ICommand<PrivacyStatementView>;
