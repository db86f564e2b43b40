namespace PipelineRules.Tool.Pages;

/// <summary>Something for people to read, written from top to bottom. Whatever it is given is text: nothing in it is obeyed.</summary>
internal interface IPage
{
    void Heading(string text, string aside = "");

    void Write(Line line);

    void Write(Grid grid);

    void Write(Card card);
}
