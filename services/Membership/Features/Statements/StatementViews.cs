using LivingNetworks.Membership.Contracts;
using LivingNetworks.Membership.Domain;

namespace LivingNetworks.Membership.Features.Statements;

/// <summary>How a statement is shown to those who may read it.</summary>
internal static class StatementViews
{
    public static StatementView Of(Statement statement) => new(
        statement.Id, statement.NetworkId, statement.Kind, statement.Wording, statement.IsShared ? null : statement.AuthorId, statement.Number, statement.SessionId,
        statement.Audience, statement.CircleId, statement.ArisenAt);
}
