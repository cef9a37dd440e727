using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>What I asked to widen, the latest first.</summary>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record MyWideningRequests([Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<WideningView>>;
