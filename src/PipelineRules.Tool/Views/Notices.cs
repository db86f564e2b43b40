using PipelineRules.Tool.Pages;
using System;

namespace PipelineRules.Tool.Views;

/// <summary>What a reader must know before anything else.</summary>
internal static class Notices
{
    public static void Write(IPage page, Rulebook rulebook)
    {
        foreach (var notice in rulebook.Notices)
            page.Write(new Line(new Phrase(notice, Tone.Strong)));
    }
}
