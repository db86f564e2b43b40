namespace PipelineRules.Analyzers.Tests.Authors;

/// <summary>Rules as an author writes them.</summary>
internal static class Written
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using NodaTime;
        using PipelineRules;
        using PipelineRules.Assessments;
        using PipelineRules.Pipelines;
        using PipelineRules.Facts;

        """;

    /// <summary>Whole types, under the usings that they need.</summary>
    public static string Types(string types) => Usings + types;

    /// <summary>One rule, made of these members. It answers two things, so that nothing else is wrong with it.</summary>
    public static string Rule(string members) => Types($$"""
        [Rule("contoso/deal-is-priced", CapOnUnknown =Stance.Unproven)]
        public sealed class DealIsPriced : DealRule
        {
        {{members}}
        }
        """);
}
