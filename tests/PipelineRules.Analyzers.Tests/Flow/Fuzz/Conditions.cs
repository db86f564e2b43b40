namespace PipelineRules.Analyzers.Tests.Flow.Fuzz;

/// <summary>Random deals, days and conditions.</summary>
internal sealed class Conditions(Random chance)
{
    public string Deal() => Pick("a", "b", "c", "d", "e");

    public string DateLocal() => Pick("t", "u");

    public string Truth() => Pick("o", "p");

    public string Date() => chance.Next(8) switch
    {
        0 => "null",
        1 => "default",
        2 => "T.Maybe()",
        3 => $"{Deal()}.Due",
        4 => DateLocal(),
        5 => $"({Any(0)} ? {Pick("null", "T.Day", DateLocal())} : {Pick("(DateOnly?)T.Day", "T.Maybe()")})",
        6 => $"({DateLocal()} ?? {Pick("T.Day", "T.Maybe()", Deal() + ".Due")})",
        _ => "T.Day",
    };

    /// <summary>Any condition, of so many parts at most.</summary>
    public string Any(int depth) => (depth == 0 ? 9 : chance.Next(12)) switch
    {
        0 => $"({Any(depth - 1)} && {Any(depth - 1)})",
        1 => $"({Any(depth - 1)} || {Any(depth - 1)})",
        2 => $"!({Any(depth - 1)})",
        3 => $"({Any(depth - 1)} {Pick("&", "|")} {Any(depth - 1)})",
        4 => $"({Any(depth - 1)} ? {Any(depth - 1)} : {Any(depth - 1)})",
        5 => Truth(),
        6 => "T.Flip()",
        7 => OfDate(DateLocal()),
        _ => Of(Deal()),
    };

    /// <summary>A condition on a deal.</summary>
    public string Of(string deal) => chance.Next(9) switch
    {
        0 => $"{deal} is {{ Due: not null }}",
        1 => $"{deal} is not {{ Due: {{ }} }}",
        2 => $"{deal}.IsDated",
        3 => $"T.HasDate({deal})",
        4 => $"{deal}?.Due {Pick("is not null", "is null", "!= null")}",
        5 => $"({deal}?.IsDated {Pick("== true", "?? false")})",
        _ => OfDate(deal + ".Due"),
    };

    private string OfDate(string date) => chance.Next(10) switch
    {
        0 => $"{date} is null",
        1 => $"{date} is not null",
        2 => $"{date}.HasValue",
        3 => $"!{date}.HasValue",
        4 => $"{date} == null",
        5 => $"{date} != null",
        6 => $"{date} > T.Day.AddDays(-1)",
        7 => $"{date} is {{ Year: > 2000 }}",
        8 => $"({date} switch {{ null => {Pick("true", "false")}, _ => T.Flip() }})",
        _ => $"{date} == T.Day",
    };

    private string Pick(params string[] choices) => choices[chance.Next(choices.Length)];
}
