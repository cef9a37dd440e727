using System.ComponentModel.DataAnnotations;
using LivingNetworks.Hosting;

namespace LivingNetworks.Assessment.Contracts;

/// <summary>Hands in one person's answers. Carries a ticket and no sign-in: the service does not know whose answers they are.</summary>
/// <remarks>Sent again with the same ticket it changes nothing and gets the same answer, whatever its command id. No trace of the
/// command is kept beside the answers themselves. Ask for the ticket with <see cref="MyAnswerTicket"/>.</remarks>
/// <param name="CommandId">Chosen by the client.</param>
/// <param name="Ticket">From <see cref="MyAnswerTicket"/>.</param>
/// <param name="Answers">Those that were given; an item may be left out.</param>
/// <param name="Remark">The closing open question; kept only where it may be read out.</param>
/// <param name="RemarkMayBeReadOut">Whether it may be read out without a name.</param>
/// <param name="Group">One of the round's groups, where it has any and the person wants to say; null otherwise.</param>
/// <param name="SeriesCode">The code that the person made on their own device and keeps, so that their answers of two rounds can stand beside each
/// other without a name; null where they have none. Three words of three syllables, the last of which checks the others.</param>
/// <param name="OwnWords">Answers to open questions of the network's own; kept, as the remark is, only where they may be read out.</param>
public sealed record SubmitAnswers(
    Guid CommandId, [StringLength(200)] string Ticket, [MinLength(1), MaxLength(200)] IReadOnlyList<GivenAnswer> Answers,
    [StringLength(1000)] string? Remark = null, bool RemarkMayBeReadOut = false, [StringLength(60)] string? Group = null, [StringLength(60)] string? SeriesCode = null,
    [MaxLength(5)] IReadOnlyList<GivenWords>? OwnWords = null) : ICommand<AnswersReceivedView>;

/// <summary>The answer to one item.</summary>
/// <param name="Item">Code of the item.</param>
/// <param name="Value">A step of the scale; null for 'cannot say', which is never scored.</param>
public sealed record GivenAnswer([StringLength(20)] string Item, int? Value);

/// <summary>The answer to one open question.</summary>
/// <param name="Item">Code of the item.</param>
/// <param name="Words">In one's own words.</param>
public sealed record GivenWords([StringLength(20)] string Item, [StringLength(1000)] string Words);
