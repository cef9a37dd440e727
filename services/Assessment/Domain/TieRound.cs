using LivingNetworks.Assessment.Contracts;
using LivingNetworks.Audience;
using LivingNetworks.Hosting;
using LivingNetworks.Measurement.Networks;

namespace LivingNetworks.Assessment.Domain;

/// <summary>Organisations say with whom they are connected; closing makes a picture that never changes, and the sheets go.</summary>
/// <remarks>No person stands in it: not who answered, not when (measurement.md 4.1, the preferred source).</remarks>
public sealed class TieRound : IAudienced, IVersioned
{
    private const string Wishes = "WISHES";

    private readonly List<string> _released = [];

    private TieRound()
    {
    }

    /// <summary>The round.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public Guid NetworkId { get; private set; }

    /// <summary>The session in which the network looks at the picture.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>Version of the questions.</summary>
    public int InstrumentVersion { get; private set; }

    /// <summary>Where it is in its life.</summary>
    public TieRoundState State { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset ArisenAt { get; private set; }

    /// <summary>When the picture was fixed.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Who is asked.</summary>
    public AskedOrganisations Asked { get; private set; } = new([]);

    /// <summary>What they said, while the round is open.</summary>
    public TieSheets Sheets { get; private set; } = new([]);

    /// <summary>What became of it.</summary>
    public TiePicture? Picture { get; private set; }

    /// <summary>Questions of which those around the network see the figures.</summary>
    public IReadOnlyList<string> Released => _released;

    /// <inheritdoc/>
    public long Version { get; private set; }

    // A round has no author: its own id stands there, which is no person's.
    Guid IAudienced.AuthorId => Id;

    AudienceLevel IAudienced.Audience => AudienceLevel.Inside;

    Guid? IAudienced.CircleId => null;

    Guid? IAudienced.AuthorOrganisationId => null;

    IReadOnlyList<Guid> IAudienced.ConfidantIds => [];

    /// <summary>The questions that are answered with organisations.</summary>
    public IReadOnlyList<ItemView> Questions => [.. InstrumentLibrary.Of("NET", InstrumentVersion).Text.Items.Where(i => i.Answer == AnswerKind.Organisations)];

    /// <summary>Whether a question is about what may come.</summary>
    public static bool IsWish(ItemView item) => item.Dimension == Wishes;

    /// <summary>Opens a round; the caller has made sure that the session is one of the network.</summary>
    public static Result<TieRound> Open(OpenTieRound open, KnownSession session, Guid id, DateTimeOffset now)
    {
        if (session.IsCancelled || session.HasBegun(now)) return Refusals.WithoutDialogue;
        var asked = open.Organisations.Select(o => o with { Name = o.Name.Trim(), Kind = string.IsNullOrWhiteSpace(o.Kind) ? null : o.Kind.Trim() }).ToList();
        if (asked.DistinctBy(o => o.OrganisationId).Count() != asked.Count || asked.DistinctBy(o => o.Name, StringComparer.OrdinalIgnoreCase).Count() != asked.Count) return Refusals.OrganisationTwice;

        return new TieRound
        {
            Id = id, NetworkId = open.NetworkId, SessionId = open.SessionId, InstrumentVersion = InstrumentLibrary.Find("NET")!.Text.Version, ArisenAt = now, Asked = new(asked),
        };
    }

    /// <summary>Puts one organisation's answers in place of those that stood there.</summary>
    public Refusal? Fill(FillTieSheet fill)
    {
        if (State != TieRoundState.Open) return Refusals.TiesClosed;
        if (fill.Answers.Any(a => Questions.All(q => q.Code != a.Item))) return Refusals.UnknownItem;
        if (fill.Answers.DistinctBy(a => a.Item, StringComparer.Ordinal).Count() != fill.Answers.Count) return Refusals.ItemTwice;
        if (fill.Answers.SelectMany(a => a.OrganisationIds).Any(id => id == fill.OrganisationId || !Asks(id))) return Refusals.OrganisationNotAsked;

        IReadOnlyList<NamedOrganisations> said = fill.IsLeftOut ? [] : [.. fill.Answers.Select(a => a with { OrganisationIds = [.. a.OrganisationIds.Distinct()] })];
        Sheets = new([.. Sheets.All.Where(s => s.OrganisationId != fill.OrganisationId), new TieSheet(fill.OrganisationId, fill.IsLeftOut, said)]);
        return null;
    }

    /// <summary>Whether an organisation is asked.</summary>
    public bool Asks(Guid organisationId) => Asked.All.Any(o => o.OrganisationId == organisationId);

    /// <summary>Fixes the picture.</summary>
    /// <param name="before">The picture before; null for the first.</param>
    /// <param name="now">When.</param>
    public Refusal? Close(TieRound? before, DateTimeOffset now)
    {
        if (State != TieRoundState.Open) return Refusals.TiesClosed;

        // In the order in which they were asked, so that the same answers give the same figures whoever answered first.
        var shown = Asked.All.Where(o => Sheets.All.Any(s => s.OrganisationId == o.OrganisationId && !s.IsLeftOut)).ToList();
        Picture = new([.. shown.Select(o => o.OrganisationId)], [.. Questions.Select(q => IsWish(q) ? Wished(q.Code, shown) : Drawn(q.Code, shown, before))]);
        (State, ClosedAt, Sheets) = (TieRoundState.Closed, now, new([]));
        return null;
    }

    /// <summary>Shows figures around the network.</summary>
    public Refusal? Release(IReadOnlyList<string> items, KnownSession? session)
    {
        if (Picture is not { } picture) return Refusals.NotClosed;
        if (session?.WasHeld != true) return Refusals.DialogueNotHeld;
        if (items.Any(i => picture.Questions.All(q => q.Item != i || q.Figures.Count == 0))) return Refusals.UnknownItem;

        _released.AddRange(items.Except(_released, StringComparer.Ordinal).ToList());
        return null;
    }

    private IEnumerable<DrawnTie> Named(string item, List<TieOrganisation> shown) =>
        from sheet in Sheets.All
        where shown.Any(o => o.OrganisationId == sheet.OrganisationId)
        from said in sheet.Said
        where said.Item == item
        from to in said.OrganisationIds
        where shown.Any(o => o.OrganisationId == to)
        select new DrawnTie(sheet.OrganisationId, to);

    /// <summary>A wish that only one has is nobody else's business.</summary>
    private DrawnQuestion Wished(string item, List<TieOrganisation> shown)
    {
        var wishes = Named(item, shown).ToHashSet();
        return new DrawnQuestion(item, [.. wishes.Where(w => w.From.CompareTo(w.To) < 0 && wishes.Contains(new(w.To, w.From)))], [], [], null);
    }

    private DrawnQuestion Drawn(string item, List<TieOrganisation> shown, TieRound? before)
    {
        List<DrawnTie> ties = [.. Named(item, shown).OrderBy(t => Place(t.From)).ThenBy(t => Place(t.To))];
        var graph = GraphOf(ties, [.. shown.Select(o => o.OrganisationId)]);
        var figures = new NetworkFigures(graph, new Measurement.Networks.Coverage(shown.Count, Asked.All.Count));
        var kinds = shown.Select(o => o.Kind).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        int[]? groups = shown.Count == 0 || shown.Any(o => o.Kind is null) ? null : [.. shown.Select(o => kinds.FindIndex(k => string.Equals(k, o.Kind, StringComparison.OrdinalIgnoreCase)))];
        int[] facilitators = [.. Enumerable.Range(0, shown.Count).Where(i => shown[i].IsFacilitating)];
        var communities = figures.FindCommunities(Figures.Seed);
        return new DrawnQuestion(
            item, ties, Figures.All(figures, groups, facilitators),
            communities.IsShown ? [.. communities.Value!.Found.Select(c => new DrawnGroup([.. c.Members!.Select(m => shown[m].OrganisationId)]))] : [],
            before is { Picture: { } earlier } && earlier.Questions.FirstOrDefault(q => q.Item == item) is { } then ? Since(before.Id, then.Ties, earlier.ShownIds, ties, shown) : null);

        int Place(Guid id) => shown.FindIndex(o => o.OrganisationId == id);
    }

    private static DrawnChange? Since(Guid earlierId, IReadOnlyList<DrawnTie> then, IReadOnlyList<Guid> shownThen, List<DrawnTie> now, List<TieOrganisation> shown)
    {
        List<Guid> both = [.. shown.Select(o => o.OrganisationId).Where(shownThen.Contains)];
        if (both.Count < 2) return null;
        var change = TieChange.Between(GraphOf(then, both), GraphOf(now, both), [.. Enumerable.Range(0, both.Count)]).Value;
        return new DrawnChange(earlierId, both.Count, change.New, change.Kept, change.Ended);
    }

    private static Graph GraphOf(IEnumerable<DrawnTie> ties, List<Guid> nodes) => Graph.Of(
        nodes.Count, ties.Select(t => new Tie(nodes.IndexOf(t.From), nodes.IndexOf(t.To))).Where(t => t.From >= 0 && t.To >= 0), directed: true, NodeKind.Organisations);
}

/// <summary>Who is asked in a round about ties.</summary>
/// <param name="All">In the order of asking.</param>
public sealed record AskedOrganisations(IReadOnlyList<TieOrganisation> All);

/// <summary>What organisations said so far.</summary>
/// <param name="All">One for each that answered.</param>
public sealed record TieSheets(IReadOnlyList<TieSheet> All);

/// <summary>What one organisation said, by whomever.</summary>
/// <param name="OrganisationId">The organisation.</param>
/// <param name="IsLeftOut">Whether it does not want to be in the picture.</param>
/// <param name="Said">Whom it names.</param>
public sealed record TieSheet(Guid OrganisationId, bool IsLeftOut, IReadOnlyList<NamedOrganisations> Said);

/// <summary>What a closed round shows.</summary>
/// <param name="ShownIds">The organisations in it.</param>
/// <param name="Questions">Each question.</param>
public sealed record TiePicture(IReadOnlyList<Guid> ShownIds, IReadOnlyList<DrawnQuestion> Questions);

/// <summary>One question in a picture.</summary>
/// <param name="Item">Its code.</param>
/// <param name="Ties">Who names whom; of wishes, the pairs that both have it.</param>
/// <param name="Figures">Figures of the whole; none of wishes.</param>
/// <param name="Groups">Groups that the ties make.</param>
/// <param name="Change">What became of the ties since the picture before.</param>
public sealed record DrawnQuestion(string Item, IReadOnlyList<DrawnTie> Ties, IReadOnlyList<Figure> Figures, IReadOnlyList<DrawnGroup> Groups, DrawnChange? Change);

/// <summary>A tie.</summary>
/// <param name="From">Who names.</param>
/// <param name="To">Who is named.</param>
public sealed record DrawnTie(Guid From, Guid To);

/// <summary>A group that the ties make.</summary>
/// <param name="Ids">The organisations.</param>
public sealed record DrawnGroup(IReadOnlyList<Guid> Ids);

/// <summary>What became of the ties.</summary>
/// <param name="FromRoundId">Since which round.</param>
/// <param name="Compared">How many organisations are in both.</param>
/// <param name="Started">Only now.</param>
/// <param name="Kept">Then and now.</param>
/// <param name="Ended">Only then.</param>
public sealed record DrawnChange(Guid FromRoundId, int Compared, int Started, int Kept, int Ended);
