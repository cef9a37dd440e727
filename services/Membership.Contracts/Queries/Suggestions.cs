using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Who could join according to participants.</summary>
public sealed record Suggestions(Guid NetworkId, [Range(1, 100)] int First = 50, string? After = null) : IQuery<Page<SuggestionView>>;
