using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.LearningLog.Contracts;

/// <summary>Requests that wait for my answer, the oldest first.</summary>
/// <param name="First">How many.</param>
/// <param name="After">The end of the page before.</param>
public sealed record WideningInbox([Range(1, Cursor.MaxPageSize)] int First = 20, string? After = null) : IQuery<Page<WideningAsked>>;
