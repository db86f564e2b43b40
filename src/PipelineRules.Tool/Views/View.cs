using System.Collections.Generic;
using System.IO;
using PipelineRules.Facts;
using PipelineRules.Reports;
using PipelineRules.Reports.Sarif;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views;

/// <summary>What a command has to say, for every kind of reader.</summary>
internal abstract class View
{
    /// <summary>What was found wrong while the report was made, beside the assessment's own problems.</summary>
    public virtual IReadOnlyList<Problem> Problems => [];

    /// <summary>The whole pipeline that this tells of; null for a report of something less.</summary>
    public virtual PipelineReport? Whole => null;

    /// <summary>Where the deals of the whole pipeline stand in the facts.</summary>
    public virtual DealPositions Places() => DealPositions.None;

    /// <summary>For spreadsheets, the main one first.</summary>
    public abstract IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>For people.</summary>
    public abstract void Write(IPage page);

    /// <summary>For programs.</summary>
    public virtual void WriteJson(Stream utf8) => SheetJson.Write(utf8, Sheets);

    /// <summary>For programs that read one row at a time: the main sheet's rows, a line each.</summary>
    public virtual void WriteJsonLines(Stream utf8) => SheetJson.WriteLines(utf8, Sheets[0]);
}
