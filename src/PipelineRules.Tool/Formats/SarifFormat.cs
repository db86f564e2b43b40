using System.IO;
using System.Text.Json;
using PipelineRules.Reports.Sarif;
using PipelineRules.Tool.Outputs;
using PipelineRules.Tool.Reports;

namespace PipelineRules.Tool.Formats;

/// <summary>For code hosts and editors: every No and Unknown beside the deal it is about.</summary>
internal sealed class SarifFormat() : Format("sarif")
{
    public override void Write(Report report, Output output)
    {
        var whole = WholeOf(report);
        SarifReport.Write(output.Utf8, whole, PlacesIn(whole.Source));
        output.Utf8.WriteByte((byte)'\n');
    }

    /// <summary>Where the deals stand, where the facts are one JSON file; no place is known in tables, exports and streams.</summary>
    private static DealPlaces PlacesIn(string file)
    {
        if (!File.Exists(file))
            return DealPlaces.None;
        try
        {
            using var json = File.OpenRead(file);
            return DealPlaces.In(json);
        }
        catch (JsonException)
        {
            return DealPlaces.None;
        }
    }
}
