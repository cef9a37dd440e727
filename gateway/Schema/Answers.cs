using System.Globalization;
using LivingNetworks.Hosting;

namespace LivingNetworks.Gateway.Schema;

/// <summary>Turns a service's answer into a value or an error with a code: one way, for every field and mutation.</summary>
internal static class Answers
{
    /// <summary>The value, or an error with the refusal's own code: for root fields and mutations.</summary>
    public static T OrRefused<T>(this Result<T> result) => result.IsRefused(out var refusal) ? throw Error(refusal, CodeOf(refusal)) : result.Value;

    /// <summary>The value, or an error that says why this part of something visible is closed: for fields of an object.</summary>
    public static T OrDenied<T>(this Result<T> result) => result.IsRefused(out var refusal) ? throw Error(refusal, DenialOf(refusal)) : result.Value;

    /// <summary>What a service left out of an answer about something visible is not for this reader.</summary>
    public static T OrNotInCircle<T>(this T? value)
        where T : class => value ?? throw Error(CommonRefusals.NotFound(), "NOT_IN_CIRCLE");

    /// <summary>What does not exist, and what is not for this reader, is not found.</summary>
    public static T OrNotFound<T>(this T? value)
        where T : class => value ?? throw Error(CommonRefusals.NotFound(), "NOT_FOUND");

    private static GraphQLException Error(Refusal refusal, string code)
    {
        var error = ErrorBuilder.New()
            .SetMessage(refusal.Message.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName))
            .SetCode(code)
            .SetExtension("kind", refusal.Kind.ToString());
        if (refusal.Field is { } field) error.SetExtension("field", field);
        return new GraphQLException(error.Build());
    }

    private static string CodeOf(Refusal refusal) => refusal.Kind switch
    {
        RefusalKind.Resting when refusal.Code == CommonRefusals.TooBusy.Code => TooBusy.Code,
        RefusalKind.Resting => "SERVICE_RESTING",
        RefusalKind.Unauthenticated => "AUTH_NOT_AUTHENTICATED",
        RefusalKind.NotFound when refusal.Code == CommonRefusals.NotFound().Code => "NOT_FOUND",
        _ => refusal.Code,
    };

    private static string DenialOf(Refusal refusal) => refusal switch
    {
        { Kind: RefusalKind.NotFound } => "NOT_IN_CIRCLE",
        { Code: "assessment.too-few" } => "TOO_FEW",
        { Code: "assessment.not-released" } => "NOT_RELEASED",
        { Code: "membership.brooding" } => "BROODING",
        _ => CodeOf(refusal),
    };
}
