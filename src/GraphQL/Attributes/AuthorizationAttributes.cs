namespace LivingNetworks.GraphQL;

/// <summary>When an authorization rule is applied.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the resolver runs.</summary>
    BeforeResolver = 0,

    /// <summary>After the resolver ran.</summary>
    AfterResolver = 1,

    /// <summary>Before anything runs: the whole request is refused.</summary>
    Validation = 2,
}

/// <summary>Only callers who satisfy the policy and have one of the roles receive the field, or the fields that return the type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute
{
    /// <summary>Any signed-in caller.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <summary>Any signed-in caller, checked at the given time.</summary>
    public AuthorizeAttribute(ApplyPolicy apply) => Apply = apply;

    /// <summary>Callers who satisfy the policy.</summary>
    public AuthorizeAttribute(string policy, ApplyPolicy apply = ApplyPolicy.BeforeResolver)
    {
        Policy = policy;
        Apply = apply;
    }

    /// <summary>The name of the policy.</summary>
    public string? Policy { get; set; }

    /// <summary>The roles of which the caller has at least one.</summary>
    public string[]? Roles { get; set; }

    /// <summary>When the rule is applied.</summary>
    public ApplyPolicy Apply { get; set; }
}

/// <summary>The field is open, whatever its class says.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : Attribute;
