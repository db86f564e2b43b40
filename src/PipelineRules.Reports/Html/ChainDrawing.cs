namespace PipelineRules.Reports.Html;

/// <summary>The chain from the deal to the customer's word, with the first link that is missing.</summary>
internal sealed class ChainDrawing(DealChain chain)
{
    public void Write(HtmlPage page)
    {
        page.Write(
            $"<h4>{(chain.FirstMissing is { } missing ? $"The chain breaks at the {missing.Name}" : "The chain holds")}</h4><ol "
                + $"class=\"chain\">");
        var broken = false;
        foreach (var link in chain.Links)
        {
            Write(page, link, isBeyond: broken);
            broken |= !link.Holds;
        }
        page.Raw("</ol>\n");
    }

    private static void Write(HtmlPage page, ChainLink link, bool isBeyond)
    {
        var state = (link.Holds, isBeyond) switch { (true, false) => "holds", (false, false) => "missing", _ => "beyond" };
        page.Write(
            $"<li class=\"{state}\"><span class=\"sub\">{link.Name}{(link.Holds ? "" : isBeyond ? ", not known" : ", missing")}</span>{
                new IsolatedName(link.Says, 140)}");
        if (link.Detail is { } detail)
            page.Write($"<span class=\"sub\">{new IsolatedName(detail, 60)}</span>");
        if (link.StatedBy is { } by)
            page.Write($"<span class=\"sub\">{new IsolatedName(by, 80)}</span>");
    }
}
