using LivingNetworks.GraphQL.Language;
using LivingNetworks.GraphQL.Types;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace LivingNetworks.GraphQL.Execution;

/// <summary>Every rule that a caller must satisfy for a field: its own, those of the type it returns, those of its root type.</summary>
internal sealed class FieldAuthorization(AuthorizationRule[] rules)
{
    private const string Message = "The current user is not authorized to access this resource.";

    public static FieldAuthorization? Of(Field field, Schema schema)
    {
        var rules = new List<AuthorizationRule>(field.Authorization);
        if (!field.AllowAnonymous && field.DeclaringType is ObjectType declaring && IsRoot(declaring, schema))
        {
            rules.AddRange(declaring.Authorization);
        }

        foreach (var possible in schema.PossibleTypes(field.Type.Named))
        {
            rules.AddRange(possible.Authorization);
        }

        return rules.Count == 0 ? null : new FieldAuthorization([.. rules]);
    }

    public bool Has(ApplyPolicy apply) => Array.Exists(rules, rule => rule.Apply == apply);

    /// <summary>The refusal, or null if the caller satisfies every rule of this moment.</summary>
    public async ValueTask<IError?> Check(OperationContext operation, ApplyPolicy apply)
    {
        foreach (var rule in rules)
        {
            if (rule.Apply == apply && await Check(operation, rule) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static async ValueTask<IError?> Check(OperationContext operation, AuthorizationRule rule)
    {
        var user = operation.User;
        if (user is null || !user.Identities.Any(identity => identity.IsAuthenticated))
        {
            return Refusal(ErrorCodes.NotAuthenticated);
        }

        if (rule.Roles is { Length: > 0 } roles && !Array.Exists(roles, user.IsInRole))
        {
            return Refusal(ErrorCodes.NotAuthorized);
        }

        if (rule.Policy is null)
        {
            return null;
        }

        var policies = operation.Services.GetService<IAuthorizationPolicyProvider>();
        var policy = policies is null ? null : await policies.GetPolicyAsync(rule.Policy);
        if (policy is null)
        {
            return ErrorBuilder.New()
                .SetMessage($"The `{rule.Policy}` authorization policy does not exist.")
                .SetCode(ErrorCodes.PolicyNotFound)
                .Build();
        }

        var result = await operation.Services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, null, policy);
        return result.Succeeded ? null : Refusal(ErrorCodes.NotAuthorized);
    }

    private static bool IsRoot(ObjectType type, Schema schema) =>
        type == schema.RootType(OperationType.Query)
        || type == schema.RootType(OperationType.Mutation)
        || type == schema.RootType(OperationType.Subscription);

    private static IError Refusal(string code) => ErrorBuilder.New().SetMessage(Message).SetCode(code).Build();
}
