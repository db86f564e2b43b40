using System.Text;

namespace PipelineRules.Analyzers.Tests.Flow.Fuzz;

/// <summary>
/// Writes one random method over a few deals: assignments, checks in all forms, branches, loops, helpers, LINQ, exceptions, early exits.
/// </summary>
internal sealed class MethodWriter(Random chance, Func<int> nextSink)
{
    private readonly StringBuilder _text = new();
    private readonly Conditions _conditions = new(chance);

    public string Write(string name)
    {
        _text.AppendLine($"    public static void {name}(Deal a, Deal b, Deal c)");
        _text.AppendLine("    {")
            .AppendLine("        Deal d = T.Load(), e = new Deal(); DateOnly? t = null, u = a.Due; bool o = T.Flip(), p = false;");
        // Of this one anybody can say that the date is missing, who has followed the method to its end.
        Line($"T.Sink({nextSink()}, new Deal());");
        Block(2, inLoop: false, canReturn: true);
        _text.AppendLine("    }");
        return _text.ToString();
    }

    private void Block(int depth, bool inLoop, bool canReturn)
    {
        _text.AppendLine("        {");
        for (var left = chance.Next(2, 5); left > 0; left--)
            if (depth > 0 && chance.Next(5) < 2)
                Nest(depth - 1, inLoop, canReturn);
            else
                Simple(inLoop, canReturn);
        Sink();
        _text.AppendLine("        }");
    }

    private void Sink() => Line($"T.Sink({nextSink()}, {_conditions.Deal()});");

    private void Simple(bool inLoop, bool canReturn)
    {
        var (deal, date) = (_conditions.Deal(), _conditions.Date());
        Line(chance.Next(18) switch
        {
            0 or 1 => $"{deal}.Due = {date};",
            2 => $"{deal}.Due ??= {date};",
            3 => $"{deal} = new Deal {{ Due = {date} }};",
            4 => $"{deal} = {_conditions.Deal()};",
            5 => $"{deal} = {_conditions.Any(1)} ? {_conditions.Deal()} : {_conditions.Deal()};",
            6 => $"{_conditions.DateLocal()} = {deal}{(chance.Next(3) == 0 ? "?" : "")}.Due;",
            7 => $"{_conditions.DateLocal()} = {date};",
            8 => $"{_conditions.Truth()} = {_conditions.Any(2)};",
            9 => $"T.Ensure({deal});",
            10 => $"T.Require({_conditions.Any(1)});",
            11 => $"T.Check({deal}.Due);",
            12 => $"{deal} = T.Some().FirstOrDefault(x => {_conditions.Of("x")}) ?? T.Dated();",
            13 => $"T.SinkAll({nextSink()}, T.Some().Where(x => {_conditions.Of("x")}).OrderBy(x => x.Due).ToList());",
            14 => $"{deal} = {(chance.Next(2) == 0 ? "T.Dated()" : "T.Load()")};",
            15 => $"({deal}, {_conditions.DateLocal()}) = ({_conditions.Deal()}, {_conditions.Deal()}.Due);",
            16 => $"{_conditions.Truth()} {(chance.Next(2) == 0 ? "&=" : "|=")} {_conditions.Any(1)};",
            _ => canReturn || inLoop ? $"if ({_conditions.Any(2)}) {(inLoop ? chance.Next(2) == 0 ? "continue" : "break" : "return")};"
                : $"_ = {deal}.Due ?? throw new InvalidOperationException();",
        });
    }

    private void Nest(int depth, bool inLoop, bool canReturn)
    {
        switch (chance.Next(10))
        {
            case 0 or 1 or 2: Parts(depth, inLoop, canReturn, $"if ({_conditions.Any(2)})", "else"); break;
            case 3: Parts(depth, true, canReturn, $"while (T.Flip() && {_conditions.Any(1)})"); break;
            case 4: Parts(depth, true, canReturn, "do"); Line($"while (T.Flip() & {_conditions.Any(1)});"); break;
            case 5: Filtered(depth, canReturn, $"x{nextSink()}"); break;
            case 6: Line("try { T.MayThrow();"); Block(depth, inLoop, canReturn); Line("}"); Parts(
                depth, inLoop, canReturn, "catch (InvalidOperationException)"); break;
            case 7: Parts(depth, inLoop, canReturn, "try"); Parts(depth, false, false, "finally"); break;
            case 8: Switch(depth, canReturn); break;
            default: Parts(depth, inLoop, canReturn, $"if ({_conditions.Any(2)})"); break;
        }
    }

    private void Filtered(int depth, bool canReturn, string element)
    {
        Line($"foreach (var {element} in T.Some().Where(x => {_conditions.Of("x")}))");
        Line($"{{ T.Sink({nextSink()}, {element}); {_conditions.Deal()} = {element};");
        Block(depth, true, canReturn);
        Line("}");
    }

    private void Switch(int depth, bool canReturn)
    {
        Line($"switch ({_conditions.Deal()}.Due) {{ case null:");
        Block(depth, false, canReturn);
        Line("break; default:");
        Block(depth, false, canReturn);
        Line("break; }");
    }

    private void Parts(int depth, bool inLoop, bool canReturn, params string[] heads)
    {
        foreach (var head in heads)
        {
            Line(head);
            Block(depth, inLoop, canReturn);
        }
    }

    private void Line(string code) => _text.Append("        ").AppendLine(code);
}
