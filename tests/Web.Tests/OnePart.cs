using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;

// There is no browser here to find a handler by its element; only the frames of the renderer know it.
#pragma warning disable BL0006

namespace LivingNetworks.Web.Tests;

/// <summary>One component of the dashboard in a circuit without a browser: what a person types and presses reaches its own handlers.</summary>
public sealed class OnePart : IAsyncDisposable
{
    private readonly AsyncServiceScope _circuit;
    private readonly Circuit _renderer;
    private readonly Device _device;
    private HtmlRootComponent _root;

    public OnePart(AsyncServiceScope circuit, Uri site, string address)
    {
        _circuit = circuit;
        _device = new Device(address.Contains('#', StringComparison.Ordinal) ? address[(address.IndexOf('#', StringComparison.Ordinal) + 1)..] : "");
        Place = new Navigation(site, new Uri(site, address));
        _renderer = new Circuit(new Services(circuit.ServiceProvider, Place, _device), circuit.ServiceProvider.GetRequiredService<ILoggerFactory>());
    }

    /// <summary>Where the visitor is.</summary>
    public NavigationManager Place { get; }

    /// <summary>What was asked of the browser.</summary>
    public IReadOnlyList<string> AskedOfBrowser => _device.Asked;

    public Task Show<TComponent>((string Name, object Value)[] parameters) where TComponent : IComponent => _renderer.Dispatcher.InvokeAsync(async () =>
    {
        var given = parameters.ToDictionary(p => p.Name, object? (p) => p.Value);
        _root = _renderer.BeginRenderingComponent(typeof(TComponent), ParameterView.FromDictionary(given));
        await _root.QuiescenceTask;
    });

    public Task<IHtmlDocument> Page() => _renderer.Dispatcher.InvokeAsync(() => new HtmlParser().ParseDocument(_root.ToHtmlString()));

    public Task Fill(string id, string value) => Raise("onchange", f => Has(f, "id", id), new ChangeEventArgs { Value = value });

    public Task Tick(string id) => Raise("onchange", f => Has(f, "id", id), new ChangeEventArgs { Value = true });

    public Task Send() => Raise("onsubmit", _ => true, EventArgs.Empty);

    public Task Press(string css) => Raise("onclick", f => Has(f, "class", css), new Microsoft.AspNetCore.Components.Web.MouseEventArgs());

    public async ValueTask DisposeAsync()
    {
        await _renderer.DisposeAsync();
        await _circuit.DisposeAsync();
    }

    private static bool Has(IEnumerable<RenderTreeFrame> attributes, string name, string value) =>
        attributes.Any(a => a.AttributeName == name && a.AttributeValue as string == value);

    private Task Raise(string happening, Func<List<RenderTreeFrame>, bool> isThis, EventArgs what) => _renderer.Dispatcher.InvokeAsync(async () =>
    {
        var handler = _renderer.Elements()
            .Where(e => e.Any(a => a.AttributeName == happening && a.AttributeEventHandlerId > 0) && isThis(e))
            .Select(e => e.Single(a => a.AttributeName == happening).AttributeEventHandlerId).First();
        await _renderer.DispatchEventAsync(handler, null, what);
    });

    private sealed class Circuit(IServiceProvider services, ILoggerFactory logging) : StaticHtmlRenderer(services, logging)
    {
        private readonly HashSet<int> _shown = [];

        protected override RendererInfo RendererInfo { get; } = new("Server", isInteractive: true);

        /// <summary>The attributes of every element that is shown now.</summary>
        public IEnumerable<List<RenderTreeFrame>> Elements()
        {
            foreach (var component in _shown.Order())
            {
                var frames = GetCurrentRenderTreeFrames(component);
                for (var at = 0; at < frames.Count; at++)
                {
                    if (frames.Array[at].FrameType != RenderTreeFrameType.Element) continue;
                    yield return [.. frames.Array.Take(frames.Count).Skip(at + 1).TakeWhile(f => f.FrameType == RenderTreeFrameType.Attribute)];
                }
            }
        }

        protected override Task UpdateDisplayAsync(in RenderBatch renderBatch)
        {
            for (var at = 0; at < renderBatch.UpdatedComponents.Count; at++) _shown.Add(renderBatch.UpdatedComponents.Array[at].ComponentId);
            for (var at = 0; at < renderBatch.DisposedComponentIDs.Count; at++) _shown.Remove(renderBatch.DisposedComponentIDs.Array[at]);
            return Task.CompletedTask;
        }
    }

    private sealed class Services(IServiceProvider circuit, NavigationManager place, IJSRuntime device) : IServiceProvider
    {
        public object? GetService(Type type) => type == typeof(NavigationManager) ? place : type == typeof(IJSRuntime) ? device : circuit.GetService(type);
    }

    private sealed class Navigation : NavigationManager
    {
        public Navigation(Uri site, Uri address) => Initialize(site.ToString(), address.ToString());

        protected override void NavigateToCore(string uri, NavigationOptions options) => Uri = ToAbsoluteUri(uri).ToString();
    }

    /// <summary>A browser that only knows what stands behind the # of its address.</summary>
    private sealed class Device(string fragment) : IJSRuntime, IJSObjectReference
    {
        public List<string> Asked { get; } = [];

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
        {
            Asked.Add(identifier);
            object? answer = identifier switch { "import" => this, "fragment" => fragment, _ => null };
            return ValueTask.FromResult((TValue)answer!);
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
