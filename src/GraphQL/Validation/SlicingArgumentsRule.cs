using LivingNetworks.GraphQL.Language;

namespace LivingNetworks.GraphQL.Validation;

/// <summary>Exactly one slicing argument is given where one is required; one that is a variable is only known later.</summary>
internal sealed class SlicingArgumentsRule : ValidationRule
{
    public override void EnterField(FieldNode field)
    {
        if (Context.Field?.ListSize is not { RequireOneSlicingArgument: true, SlicingArguments: { Length: > 0 } slicing })
        {
            return;
        }

        var given = field.Arguments.Where(argument => slicing.Contains(argument.Name) && argument.Value is not NullValueNode).ToList();
        if (given.Count != 1 && (given.Count == 0 || !given.TrueForAll(argument => argument.Value is VariableNode)))
        {
            Context.Report(
                this,
                ErrorBuilder.New()
                    .SetMessage("Exactly one slicing argument must be defined.")
                    .SetCode(ErrorCodes.OneSlicingArgument)
                    .AddLocation(field.Location)
                    .Build());
        }
    }
}
