using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Components.Web;

namespace LivingNetworks.Web.Gateway;

/// <summary>
/// Hands the answers that the first drawing of a page used to the circuit that takes the page over, so that nothing is asked twice.
/// They travel inside the page, encrypted by the server.
/// </summary>
public sealed class PrerenderedAnswers : CircuitHandler, IDisposable
{
    /// <summary>What a page may carry; a longer answer is asked again, which is cheaper than carrying it to the browser and back.</summary>
    public const int MaxCharacters = 128 * 1024;

    private readonly PersistentComponentState _state;
    private readonly Dictionary<string, string> _given = [];
    private PersistingComponentStateSubscription? _subscription;
    private bool _inCircuit;

    public PrerenderedAnswers(PersistentComponentState state) => _state = state;

    public string? Take(string request) => _state.TryTakeFromJson<string>(Key(request), out var body) ? body : null;

    public void Keep(string request, string body)
    {
        if (_inCircuit || body.Length + _given.Values.Sum(given => given.Length) > MaxCharacters) return;

        _subscription ??= _state.RegisterOnPersisting(() =>
        {
            foreach (var (key, answer) in _given) _state.PersistAsJson(key, answer);
            return Task.CompletedTask;
        }, RenderMode.InteractiveServer);
        _given[Key(request)] = body;
    }

    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        _inCircuit = true;
        return Task.CompletedTask;
    }

    public void Dispose() => _subscription?.Dispose();

    private static string Key(string request) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(request)));
}
