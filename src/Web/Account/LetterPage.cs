using LivingNetworks.Web.Gateway;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LivingNetworks.Web.Account;

/// <summary>A page that a letter leads to, with the code behind the # of its address: no log of a server ever holds it.</summary>
public abstract class LetterPage : ComponentBase
{
    [Inject] protected IJSRuntime Script { get; set; } = default!;

    /// <summary>The code from the letter; null until the browser has said it.</summary>
    protected string? Code { get; private set; }

    /// <summary>What came of the last attempt.</summary>
    protected Outcome? Outcome { get; set; }

    /// <summary>Whether an attempt is under way.</summary>
    protected bool IsBusy { get; private set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;

        await using var device = await Script.InvokeAsync<IJSObjectReference>("import", "./page.js");
        Code = await device.InvokeAsync<string>("fragment");
        StateHasChanged();
    }

    /// <summary>Hands the code in once; after that it works no more, and the address forgets it.</summary>
    protected async Task HandIn(Func<string, Task<Outcome>> attempt)
    {
        if (Code is not { Length: > 0 } code) return;

        IsBusy = true;
        Outcome = await attempt(code);
        IsBusy = false;
        if (!Outcome.IsDone) return;

        await using var device = await Script.InvokeAsync<IJSObjectReference>("import", "./page.js");
        await device.InvokeVoidAsync("forgetFragment");
    }
}
