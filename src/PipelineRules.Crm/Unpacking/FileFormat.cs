using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using PipelineRules.Crm.Files;

namespace PipelineRules.Crm.Unpacking;

/// <summary>What a file is, whatever its name says.</summary>
internal enum FileFormat
{
    /// <summary>Text with cells and rows, or at least nothing else that is known.</summary>
    Csv,

    /// <summary>A workbook of Excel.</summary>
    Workbook,

    /// <summary>A workbook of Excel before 2007, or one under a password.</summary>
    OldWorkbook,

    /// <summary>JSON, or lines of it.</summary>
    Json,

    /// <summary>One file, compressed.</summary>
    Gzip,

    /// <summary>An archive of files.</summary>
    Zip,

    /// <summary>A page for a browser, as some CRMs write it under the name of a workbook.</summary>
    Html,

    /// <summary>A document to print.</summary>
    Pdf,
}
