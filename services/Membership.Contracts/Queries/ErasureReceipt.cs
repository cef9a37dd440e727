using LivingNetworks.Hosting;

namespace LivingNetworks.Membership.Contracts;

/// <summary>How far an erasure has come, for whoever has the code of the receipt.</summary>
public sealed record ErasureReceipt(string Code) : IQuery<ErasureReceiptView>;
