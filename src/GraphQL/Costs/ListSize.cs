namespace LivingNetworks.GraphQL.Types;

/// <summary>How many items a field gives, as <c>@listSize</c> says it.</summary>
internal sealed record ListSize(
    int? AssumedSize, string[] SlicingArguments, int? SlicingArgumentDefaultValue, string[] SizedFields, bool RequireOneSlicingArgument);
