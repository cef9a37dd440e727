using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LivingNetworks.Standalone.Tests.Access;

/// <summary>A device that makes one passkey and signs with it as WebAuthn has it, and that can be told to do it wrong.</summary>
internal sealed class DeviceWithPasskey(string origin)
{
    private const byte PresentAndVerified = 0x05, WithKey = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _user = "";

    public string Origin { get; set; } = origin;

    /// <summary>How often it signed.</summary>
    public uint Count { get; set; }

    /// <summary>Whether it asked for a finger, a face or a code.</summary>
    public bool Verifies { get; set; } = true;

    /// <summary>The name under which it knows the site; null for the one that the site says.</summary>
    public string? Site { get; set; }

    public string Make(string options)
    {
        using var asked = JsonDocument.Parse(options);
        _user = asked.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        var point = _key.ExportParameters(false).Q;
        byte[] publicKey = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Head(asked.RootElement.GetProperty("rp").GetProperty("id").GetString()!, WithKey), .. new byte[16], 0, (byte)_id.Length, .. _id, .. publicKey];
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Credential(new { clientDataJSON = Text(ClientData("webauthn.create", asked)), attestationObject = Text(attestation), transports = new[] { "internal" } });
    }

    public string Use(string options)
    {
        Count++;
        using var asked = JsonDocument.Parse(options);
        var data = Head(asked.RootElement.GetProperty("rpId").GetString()!, 0);
        var client = ClientData("webauthn.get", asked);
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Credential(new { clientDataJSON = Text(client), authenticatorData = Text(data), signature = Text(signature), userHandle = _user });
    }

    private byte[] Head(string site, byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Count);
        var how = (byte)((Verifies ? PresentAndVerified : 0x01) | flags);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Site ?? site)), how, .. count];
    }

    private byte[] ClientData(string type, JsonDocument asked) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = asked.RootElement.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private string Credential(object response) => JsonSerializer.Serialize(new
    {
        id = Text(_id), rawId = Text(_id), type = "public-key", authenticatorAttachment = "platform", clientExtensionResults = new { }, response,
    });

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
