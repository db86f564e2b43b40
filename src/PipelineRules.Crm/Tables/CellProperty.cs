using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Imports;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Crm.Tables;

/// <summary>How a property of facts is read from the cells of a row.</summary>
/// <param name="property">The property.</param>
/// <param name="others">All properties of its table.</param>
internal sealed class CellProperty(FactProperty property, IReadOnlyList<FactProperty> others)
{
    private readonly EnumParser? _enumParser = property.Kind == PropertyKind.Enum ? new EnumParser(property.Words) : null;
    private readonly FactProperty? _currency = property.Kind == PropertyKind.Money ? others.First(one => one.Kind == PropertyKind.Currency)
        : null;
    private readonly bool _isOfMoney = property.Kind == PropertyKind.Currency && others.Any(one => one.Kind == PropertyKind.Money);

    /// <summary>Puts what the current row says into the row that a fact is made of.</summary>
    public void Fill(FactRow row, FactCells cells)
    {
        switch (property.Kind)
        {
            case PropertyKind.Day when cells.Day(property.Name) is { } day: row.Set(property, day); break;
            case PropertyKind.Number when cells.Number(property.Name) is { } number: row.Set(property, number); break;
            case PropertyKind.WholeNumber when cells.Whole(property.Name) is { } number: row.Set(property, number); break;
            case PropertyKind.Flag when cells.Flag(property.Name) is { } flag: row.Set(property, flag); break;
            case PropertyKind.Period when cells.Lead(property.Name) is { } lead: row.Set(property, lead); break;
            case PropertyKind.List when cells.List(property.Name) is { } texts: row.Set(property, texts); break;
            case PropertyKind.Splits when cells.Splits(property.Name) is { } splits: row.Set(property, splits); break;
            case PropertyKind.Attributes when cells.Attributes() is { } attributes: row.Set(property, attributes); break;
            case PropertyKind.Enum
                when _enumParser is { } enumParser
                    && cells.Word(property.Name, enumParser, property.Default) is { } place: row.Set(property, place); break;
            case PropertyKind.Money
                when _currency is { } currency && cells.Money() is { } money: Fill(row, money.Amount, currency, money.Currency); break;
            case PropertyKind.Currency
                when !_isOfMoney && cells.Text(property.Name) is { } code: row.Set(property, code.ToUpperInvariant()); break;
            case PropertyKind.Id or PropertyKind.Reference or PropertyKind.Text
                when cells.Named(property.Name) is { } text: row.Set(property, text); break;
        }
    }

    private void Fill(FactRow row, decimal amount, FactProperty currency, string code)
    {
        row.Set(property, amount);
        row.Set(currency, code);
    }
}
