using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>One line of advice; never a block.</summary>
public sealed record HintView(string Code, Text Wording);
