using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Movement;
using PipelineRules.Pipelines;

namespace PipelineRules.Reports.Html;

/// <summary>The moves of a close date on a time line, one below the other, and the days it is to be compared with.</summary>
internal sealed class MoveTimeline
{
    private const int RowHeight = 24;
    private readonly DealContext _deal;
    private readonly CloseDateChange[] _moves;
    private readonly (string Name, string Kind, LocalDate Day)[] _days;
    private readonly LocalDate _first;
    private readonly int _length;

    public MoveTimeline(DealContext deal, IEnumerable<CloseDateChange> moves)
    {
        _deal = deal;
        _moves = [.. moves];
        _days = [.. Days(deal).Where(each => each.Day is not null).Select(each => (each.Name, each.Kind, each.Day ?? default))];
        var all =
            _moves.SelectMany(move => new[] { move.From ?? default, move.To ?? default }).Concat(_days.Select(each => each.Day)).ToArray();
        _first = all.Min();
        _length = int.Max(1, Period.DaysBetween(_first, all.Max()));
    }

    public void Write(HtmlPage page)
    {
        page.Write(
            $"<h4>{Said()}</h4><svg class=\"line\" role=\"img\" height=\"{(_moves.Length + _days.Length) * RowHeight + 10}\" "
                + $"aria-label=\"{Aloud()}\">");
        foreach (var (move, row) in _moves.Select((move, row) => (move, row)))
            Draw(page, move, Height(row));
        foreach (var (day, row) in _days.Select((day, row) => (day, row)))
            Draw(page, day, Height(_moves.Length + row));
        foreach (var (move, row) in _moves.Select((move, row) => (move, row)))
            Label(page, Beside(move), Height(row), $"{(move.To > move.From ? "out to" : "in to")} {move.To:uuuu-MM-dd}",
                isAbove: IsAcross(move));
        foreach (var (day, row) in _days.Select((day, row) => (day, row)))
            Label(page, day.Day, Height(_moves.Length + row), $"{day.Name} {day.Day:uuuu-MM-dd}");
        page.Raw("</svg>");
        WriteReasons(page);
    }

    private void Draw(HtmlPage page, CloseDateChange move, int y)
    {
        var (from, to) = (At(move.From ?? default), At(move.To ?? default));
        page.Write(
            $"<circle class=\"from\" cx=\"{from}\" cy=\"{y}\" r=\"3\"/><line class=\"move\" x1=\"{from}\" x2=\"{to}\" y1=\"{y}\" "
                + $"y2=\"{y}\"/><circle class=\"to\" cx=\"{to}\" cy=\"{y}\" r=\"4.5\"/>");
    }

    private void Draw(HtmlPage page, (string Name, string Kind, LocalDate Day) day, int y)
    {
        var x = At(day.Day);
        page.Write(
            $"<line class=\"{day.Kind}\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"{y + 7}\"/><circle class=\"{day.Kind}\" cx=\"{x}\" "
                + $"cy=\"{y}\" r=\"5\"/>");
    }

    /// <summary>The end of a move that has room for words beside it.</summary>
    private LocalDate Beside(CloseDateChange move)
    {
        var (from, to) = (move.From ?? default, move.To ?? default);
        return IsLate(LocalDate.Min(from, to)) ? LocalDate.Min(from, to) : LocalDate.Max(from, to);
    }

    /// <summary>Whether a move leaves no room for words at either end, so that they stand above its line.</summary>
    private bool IsAcross(CloseDateChange move) => IsLate(move.From ?? default) != IsLate(move.To ?? default);

    private bool IsLate(LocalDate day) => Period.DaysBetween(_first, day) * 2 > _length;

    private void Label(HtmlPage page, LocalDate day, int y, string text, bool isAbove = false)
    {
        page.Write(
            $"<text x=\"{At(day)}\" y=\"{(isAbove ? y - 7 : y + 4)}\" dx=\"{(IsLate(day) ? -10 : 10)}\" "
                + $"text-anchor=\"{(IsLate(day) ? "end" : "start")}\">{text}</text>");
    }

    private void WriteReasons(HtmlPage page)
    {
        if (_moves.Length == 0)
            return;
        page.Raw("<ul class=\"moves\">");
        foreach (var move in _moves)
            page.Write(
                $"<li>{(move.On is { } on ? $"{on:uuuu-MM-dd}: " : "")}{move.From ?? default} to "
                    + $"{move.To ?? default}{(move.Reason is null ? "" : ", ")}{new IsolatedName(move.Reason ?? "", 200)}");
        page.Raw("</ul>\n");
    }

    private static int Height(int row) => row * RowHeight + 18;

    private string At(LocalDate day) => Percentage.Format(2 + 96m * Period.DaysBetween(_first, day) / _length, 100);

    private string Said() =>
        _deal.Movement is { Since: { } since } seen ? $"{Said(seen)}; moves before {since:uuuu-MM-dd} may be missing"
            : Said(_deal.Movement);

    private static string Said(CloseDateMovement movement) => movement switch
    {
        { Known: false } => "Nobody recorded the moves of its close date",
        { Pushes.Any: 0, Pulls: 0, Since: null, IsLowerBound: false } => "Its close date has never moved",
        { Pushes.Any: 0, Pulls: 0 } => "No move of its close date is recorded",
        { Pushes.Any: 0, Since: null, IsLowerBound: false } => "Its close date was pulled in, and never pushed out",
        { Pushes.Any: 0 } => "Its close date was pulled in",
        { Pushes.Any: 1, SellerDriven: var seller } => $"Pushed out once, {(seller == 1 ? "by the seller" : "with the customer's date")}",
        { Pushes: { } pushes, SellerDriven: var seller } =>
            $"Pushed out {Plural.Format(pushes.Any, "time")}, {seller ?? 0} of them by the seller",
        _ => "The moves of its close date",
    };

    private string Aloud() =>
        string.Join(
            "; ", _moves.Select(move => $"moved from {move.From:uuuu-MM-dd} to {move.To:uuuu-MM-dd}")
                .Concat(_days.Select(day => $"{day.Name} {day.Day:uuuu-MM-dd}")));

    private static (string Name, string Kind, LocalDate? Day)[] Days(DealContext deal) =>
    [
        ("closes", "closes", deal.CloseDate), ("today", "today", deal.AsOf), ("must sign by", "sign", deal.LatestSignatureDate),
        ("must have by", "have", deal.MustHaveDate),
    ];
}
