using System.Collections.Generic;

namespace PipelineRules.Tool.Pages;

/// <summary>Something for people to read, written from top to bottom. Whatever it is given is text: nothing in it is obeyed.</summary>
internal interface IPage
{
    /// <summary>Begins the page.</summary>
    void Title(string text, string aside = "");

    /// <summary>Begins a part of it.</summary>
    void Heading(string text, string aside = "");

    void Write(Line line);

    void Write(Grid grid);

    void Write(IEnumerable<Card> cards);
}
