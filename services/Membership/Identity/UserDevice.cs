using LivingNetworks.Membership.Contracts;

namespace LivingNetworks.Membership.Identity;

/// <summary>What a browser says of itself, in two words that its owner knows; nothing more of it is kept.</summary>
internal static class UserDevice
{
    public static (SignInDevice Device, SignInBrowser Browser) Of(string userAgent)
    {
        var device =
            Says("iPad") || Says("Tablet") || (Says("Android") && !Says("Mobile")) ? SignInDevice.Tablet
            : Says("iPhone") || Says("Mobile") || Says("Android") ? SignInDevice.Phone
            : SignInDevice.Computer;
        // In this order: most browsers also name the ones before them.
        var browser =
            Says("Edg") ? SignInBrowser.Edge
            : Says("OPR/") || Says("SamsungBrowser") || Says("Vivaldi") ? SignInBrowser.Other
            : Says("Firefox/") || Says("FxiOS") ? SignInBrowser.Firefox
            : Says("Chrome/") || Says("CriOS") ? SignInBrowser.Chrome
            : Says("Safari/") ? SignInBrowser.Safari
            : SignInBrowser.Other;
        return (device, browser);

        bool Says(string word) => userAgent.Contains(word, StringComparison.Ordinal);
    }
}
