using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>Desires, urgencies, drives and expectations that the caller may read, newest first.</summary>
public sealed record Statements(Guid NetworkId, StatementKind? Kind = null, [Range(1, 100)] int First = 20, string? After = null) : IQuery<Page<StatementView>>;
