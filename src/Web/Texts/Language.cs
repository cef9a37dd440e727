using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace LivingNetworks.Web.Texts;

/// <summary>Which of the two languages a visitor reads: Dutch, unless they chose English.</summary>
public static class Language
{
    public const string Cookie = "ln-lang";

    /// <summary>Dutch as written in the Netherlands.</summary>
    public static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>English with day before month and a 24-hour clock, as the meetings are in Europe.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static string Code => IsEnglish ? "en" : "nl";

    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(Dutch);
        options.SupportedCultures = options.SupportedUICultures = [Dutch, English];
        options.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(context => Task.FromResult<ProviderCultureResult?>(
                new ProviderCultureResult(context.Request.Cookies[Cookie] == "en" ? English.Name : Dutch.Name))),
        ];
    }
}
