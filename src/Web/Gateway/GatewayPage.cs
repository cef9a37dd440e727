using Microsoft.AspNetCore.Components;

namespace LivingNetworks.Web.Gateway;

/// <summary>A page that shows one answer of the gateway, asks it again after a change, and sends visitors without a session to sign in.</summary>
public abstract class GatewayPage<T> : ComponentBase, IDisposable where T : class
{
    private readonly CancellationTokenSource _gone = new();
    private string? _shownFor;

    [Inject] protected NavigationManager Navigation { get; set; } = default!;

    /// <summary>Null while the first answer is awaited.</summary>
    protected Answer<T>? Answer { get; private set; }

    /// <summary>Ends when the visitor leaves the page.</summary>
    protected CancellationToken Gone => _gone.Token;

    /// <summary>What this page asks.</summary>
    protected abstract Task<Answer<T>> Ask();

    /// <summary>What the answer depends on: when it changes, the page asks again.</summary>
    protected virtual string Subject => "";

    protected override async Task OnParametersSetAsync()
    {
        if (_shownFor == Subject) return;

        _shownFor = Subject;
        Answer = null;
        await Refresh();
    }

    protected async Task Refresh()
    {
        try
        {
            Answer = await Ask();
            if (Answer.IsSignedOut)
                Navigation.NavigateTo($"/sign-in?returnUrl={Uri.EscapeDataString("/" + Navigation.ToBaseRelativePath(Navigation.Uri))}", forceLoad: true);
        }
        catch (OperationCanceledException) when (_gone.IsCancellationRequested)
        {
            // The visitor has already gone on.
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        _gone.Cancel();
        _gone.Dispose();
    }
}
