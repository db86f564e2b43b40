using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PipelineRules.House.Tests.Sources;

public sealed class LawsOfRooms
{
    private const string Core = "src/PipelineRules/";

    // Each room may use those before it, and the language of rules at the root.
    private static readonly string[] s_rooms = ["Annotations", "Calendars", "Facts", "Movement", "Pipelines", "Rules", "Assessments", "Coverage", "Results"];

    [Fact]
    public void Rooms_of_the_core_use_only_those_before_them() => Law.Holds(
        "Arrows between rooms point one way: move the type to the room whose idea it is",
        SourceFile.Every<UsingDirectiveSyntax>()
            .Where(use => use.File.Path.StartsWith(Core, StringComparison.Ordinal) && RoomOf(use.File.Path) is { } room && Place(Used(use.Node)) > Place(room))
            .Select(use => $"{use.File.At(use.Node)} uses {Used(use.Node)}"));

    [Fact]
    public void Every_room_of_the_core_has_its_place() => Law.Holds(
        "Give these rooms a place in the order of rooms",
        SourceFile.Every<CompilationUnitSyntax>().Select(file => file.File.Path)
            .Where(path => path.StartsWith(Core, StringComparison.Ordinal)).Select(RoomOf).OfType<string>().Distinct()
            .Where(room => Place(room) < 0));

    private static int Place(string room) => Array.IndexOf(s_rooms, room);

    private static string? RoomOf(string path) => path[Core.Length..].Split('/') is { Length: > 1 } parts ? parts[0] : null;

    private static string Used(UsingDirectiveSyntax use) => $"{use.Name}".Split('.') is ["PipelineRules", var room, ..] ? room : "";
}
