using PipelineRules.Tool.Outputs;

namespace PipelineRules.Tool.Tests;

/// <summary>What has been written is on the disk, the folder's list of files included, or is not there at all.</summary>
public sealed class OutputFileTests : Desk
{
    [Fact]
    public void The_folder_is_brought_to_the_disk_once_the_whole_file_is_in_its_place()
    {
        var seen = new List<(string Folder, string Text)>();
        OutputFile.Write(At("out.txt"), file => file.Write("all of it"u8), folder =>
        {
            seen.Add((folder, File.ReadAllText(At("out.txt"))));
            return true;
        });
        Assert.Equal([(Path.GetDirectoryName(At("out.txt")) ?? "", "all of it")], seen);
    }

    [Fact]
    public void A_folder_that_is_there_can_be_brought_to_the_disk_and_another_cannot() =>
        Assert.Equal((!OperatingSystem.IsWindows(), false), (FolderSync.Flush(At("")), FolderSync.Flush(At("none"))));

    [Fact]
    public void What_fails_half_way_leaves_the_file_as_it_was()
    {
        Write("before", "out.txt");
        Assert.Throws<FormatException>(() => OutputFile.Write(At("out.txt"), file =>
        {
            file.Write("half"u8);
            throw new FormatException();
        }));
        Assert.Equal(["out.txt"], Files);
        Assert.Equal("before", File.ReadAllText(At("out.txt")));
    }

    [Fact]
    public async Task A_pipe_is_written_straight()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var made = System.Diagnostics.Process.Start("mkfifo", At("pipe"));
        await made.WaitForExitAsync();
        var read = Task.Run(() => File.ReadAllText(At("pipe")));
        OutputFile.Write(At("pipe"), file => file.Write("through it"u8));
        Assert.Equal("through it", await read.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(["pipe"], Files);
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead)]
    public void A_file_that_is_replaced_keeps_its_mode(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("before", "out.txt");
        File.SetUnixFileMode(At("out.txt"), mode);
        var whileWritten = UnixFileMode.None;
        OutputFile.Write(At("out.txt"), _ => whileWritten = ModeOf(Beside()));
        Assert.Equal(UnixFileMode.None, whileWritten & ~mode);
        Assert.Equal(mode, File.GetUnixFileMode(At("out.txt")));
    }

    private static UnixFileMode ModeOf(string file) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(file);

    private string Beside() => At(Files.Single(file => file.EndsWith(".tmp", StringComparison.Ordinal)));
}
