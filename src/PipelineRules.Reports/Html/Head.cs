namespace PipelineRules.Reports.Html;

/// <summary>What stands before the body: what the page may do, how it looks, and the patterns its drawings are filled with.</summary>
internal sealed class Head(Headlines headlines)
{
    private const string Patterns = """
        <svg width="0" height="0" aria-hidden="true" focusable="false" class="defs"><defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2.4" height="6"/></pattern>
        <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="dots-ground" width="6" height="6"/><circle class="dots-dot" cx="3" cy="3" r="1.3"/></pattern>
        <pattern id="slant" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="slant-ground" width="7" height="7"/><rect class="slant-line" width="2" height="7"/></pattern>
        </defs></svg>

        """;

    public void Write(HtmlPage page)
    {
        page.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write(
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Asset.Style.Hash}'; script-src "
                + $"'{Asset.Script.Hash}'; base-uri 'none'; form-action 'none'\">");
        page.Raw(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light "
                + "dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.Write($"<title>{headlines.Whole}</title>\n<style>");
        page.Raw(Asset.Style.Text);
        page.Raw("</style>\n<script>");
        page.Raw(Asset.Script.Text);
        page.Raw("</script>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n");
        page.Raw(Patterns);
    }
}
