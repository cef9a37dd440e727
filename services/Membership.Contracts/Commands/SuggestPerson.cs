using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Suggests who should join; forgotten after a while unless that person is invited.</summary>
public sealed record SuggestPerson(Guid CommandId, Guid NetworkId, [StringLength(200)] string Name, [StringLength(500)] string Why) : ICommand<SuggestionView>;
