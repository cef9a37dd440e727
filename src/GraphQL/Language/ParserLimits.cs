namespace LivingNetworks.GraphQL.Language;

/// <summary>How large a document may be before parsing stops.</summary>
internal sealed record ParserLimits(int MaxTokens, int MaxDepth, int MaxFields, int MaxDirectivesPerLocation)
{
    public static ParserLimits None { get; } = new(int.MaxValue, 5_000, int.MaxValue, int.MaxValue);
}
