using LivingNetworks.Hosting;

namespace LivingNetworks.Gateway.Schema;

/// <summary>A file that travels as text inside a request.</summary>
internal static class UploadedFile
{
    private static readonly Refusal Unreadable = Refusal.Invalid(
        "file.not-base64", "Het bestand is onderweg beschadigd. Kies het opnieuw.", "The file was damaged on its way. Please choose it again.", "fileBase64");

    /// <summary>The bytes.</summary>
    public static byte[] Bytes(string base64)
    {
        var bytes = new byte[(base64.Length * 3L / 4) + 3];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : ((Result<byte[]>)Unreadable).OrRefused();
    }
}
