using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LivingNetworks.Web.Pictures;

/// <summary>A label inside a picture, of one or more lines; written in C# because Razor keeps the tag text for itself.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired] public double X { get; set; }
    [Parameter, EditorRequired] public double Y { get; set; }
    [Parameter] public string Anchor { get; set; } = "start";
    [Parameter] public bool Strong { get; set; }
    [Parameter, EditorRequired] public IReadOnlyList<string> Lines { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", F(X));
        builder.AddAttribute(2, "y", F(Y));
        builder.AddAttribute(3, "text-anchor", Anchor);
        if (Strong) builder.AddAttribute(4, "class", "strong");
        for (var line = 0; line < Lines.Count; line++)
        {
            builder.OpenElement(5, "tspan");
            builder.AddAttribute(6, "x", F(X));
            builder.AddAttribute(7, "dy", line == 0 ? "0" : "15");
            builder.AddContent(8, Lines[line]);
            builder.CloseElement();
        }

        builder.CloseElement();
    }

    private static string F(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
