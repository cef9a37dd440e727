using LivingNetworks.Web.Gateway;

namespace LivingNetworks.Web.Notes;

/// <summary>Asks for the visitor's own notes as a facilitator, keeps one, and takes one away.</summary>
public sealed class NotesClient(GatewayClient gateway, TimeProvider clock)
{
    public const string NotesQuery =
        """
        query FacilitatorNotes($network: UUID!, $from: DateTime!, $until: DateTime!) {
          network(id: $network) { id name viewpoint }
          myFacilitatorNotes(networkId: $network, first: 50) { nodes { noteId text themes conditions sessionIds writtenAt } }
          networkCalendar(networkId: $network, from: $from, until: $until, first: 50) { nodes { id title startsAt } }
        }
        """;

    public const string WriteMutation = "mutation WriteFacilitatorNote($input: WriteFacilitatorNoteInput!) { writeFacilitatorNote(input: $input) { noteId } }";
    public const string ForgetMutation = "mutation ForgetFacilitatorNote($input: ForgetFacilitatorNoteInput!) { forgetFacilitatorNote(input: $input) { noteId } }";

    /// <summary>How far back the encounters go that a note can be linked to.</summary>
    private const int DaysBack = 180;

    public Task<Answer<NotesView>> Notes(Guid network, CancellationToken cancellation)
    {
        // A day's bound, so that the answer of the first drawing fits the question of the circuit a moment later.
        var until = Texts.Moment.StartOfDay(clock.GetUtcNow()).AddDays(1);
        return gateway.AskAsync<NotesView>(NotesQuery, new { network, from = until.AddDays(-DaysBack), until }, cancellation);
    }

    public Task<Outcome> Write(Guid network, string text, string[] themes, string[] conditions, Guid[] sessions) =>
        gateway.DoAsync(WriteMutation, new { commandId = Guid.NewGuid(), networkId = network, text, themes, conditions, sessionIds = sessions });

    public Task<Outcome> Forget(Guid note) => gateway.DoAsync(ForgetMutation, new { commandId = Guid.NewGuid(), noteId = note });
}

/// <summary>The visitor's own notes on a network, and its encounters of late.</summary>
public sealed record NotesView(NoteNetworkView? Network, Nodes<NoteView>? MyFacilitatorNotes, Nodes<EncounterView>? NetworkCalendar);

public sealed record NoteNetworkView(Guid Id, string Name, string Viewpoint);

public sealed record NoteView(Guid NoteId, string Text, string[] Themes, string[] Conditions, Guid[] SessionIds, DateTimeOffset WrittenAt);

public sealed record EncounterView(Guid Id, string Title, DateTimeOffset? StartsAt);
