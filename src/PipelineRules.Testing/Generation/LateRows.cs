using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace PipelineRules.Testing.Generation;

/// <summary>The rows of a table that was absent before the first of them came, and is again when the last of them has gone.</summary>
internal sealed class LateRows<T>(IList<T> rows) : ReadOnlyCollection<T>(rows);
