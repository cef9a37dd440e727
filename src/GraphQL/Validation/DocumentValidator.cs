using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>Checks documents against every rule of the specification and against the limits.</summary>
internal sealed class DocumentValidator(Schema schema, RequestExecutorOptions options, DepthLimit? depthLimit, FieldCycleLimit? cycleLimit)
{
    public List<IError> Validate(DocumentNode document, bool withLimits = true)
    {
        var context = new ValidationContext(schema, document, options.MaxValidationErrors);

        // First how large it is: every rule may then go as deep as the document does.
        if (withLimits && new DocumentSize(context, options, depthLimit).Check() is { Count: > 0 } tooLarge)
        {
            return tooLarge;
        }

        new DocumentWalker(context, [.. Specified(options.MaxMergeComparisons), .. withLimits ? Limits() : []]).Walk();
        return context.Errors;
    }

    /// <summary>The rules of the specification; each holds state of one run.</summary>
    public static ValidationRule[] Specified(int maxMergeComparisons) =>
    [
        new ExecutableDefinitionsRule(),
        new KnownOperationTypesRule(),
        new UniqueOperationNamesRule(),
        new LoneAnonymousOperationRule(),
        new SingleFieldSubscriptionsRule(),
        new UnconditionalSubscriptionsRule(),
        new KnownTypeNamesRule(),
        new FragmentsOnCompositeTypesRule(),
        new VariablesAreInputTypesRule(),
        new ScalarLeafsRule(),
        new FieldsOnCorrectTypeRule(),
        new UniqueFragmentNamesRule(),
        new KnownFragmentNamesRule(),
        new NoUnusedFragmentsRule(),
        new PossibleFragmentSpreadsRule(),
        new NoFragmentCyclesRule(),
        new UniqueVariableNamesRule(),
        new NoUndefinedVariablesRule(),
        new NoUnusedVariablesRule(),
        new KnownDirectivesRule(),
        new UniqueDirectivesPerLocationRule(),
        new KnownArgumentNamesRule(),
        new UniqueArgumentNamesRule(),
        new ValuesOfCorrectTypeRule(),
        new ProvidedRequiredArgumentsRule(),
        new VariablesInAllowedPositionRule(),
        new OverlappingFieldsCanBeMergedRule(maxMergeComparisons),
        new UniqueInputFieldNamesRule(),
    ];

    private ValidationRule[] Limits() =>
    [
        new IntrospectionDepthRule(options),
        .. cycleLimit is null ? Array.Empty<ValidationRule>() : [new FieldCycleDepthRule(cycleLimit, options)],
        .. schema.Costs is null ? Array.Empty<ValidationRule>() : [new SlicingArgumentsRule()],
    ];
}
