using System.Collections.Generic;

namespace Contoso.Plugins
{
    /// <summary>A late-bound record, in the shape of the CRM's own.</summary>
    public sealed class Entity
    {
        private readonly Dictionary<string, object> _columns = new Dictionary<string, object>();

        public object this[string column]
        {
            get { return _columns.TryGetValue(column, out var value) ? value : null; }
            set { _columns[column] = value; }
        }
    }
}
