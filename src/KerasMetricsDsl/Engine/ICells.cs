using System.ComponentModel;
using KerasMetricsDsl.Numerics;

namespace KerasMetricsDsl.Engine;

/// <summary>The cells that an element or bucket kernel is evaluated for: as many of all inputs as there are lanes.</summary>
/// <typeparam name="T">The lanes.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICells<T>
    where T : struct, ILanes<T>
{
    /// <summary>The raw sample weights, 1 where none were given.</summary>
    T Weight { get; }

    /// <summary>The current entry of the <c>Over</c> array, in every lane.</summary>
    T Entry { get; }

    /// <summary>The columns of the cells as ints.</summary>
    T Column { get; }

    /// <summary>An element input.</summary>
    T Float(int input);

    /// <summary>A label input as ints.</summary>
    T Int(int input);

    /// <summary>A bool input as a mask.</summary>
    T Mask(int input);

    /// <summary>table[index] in the lanes where <paramref name="when"/> holds, 0 in the others.</summary>
    /// <remarks>An index outside of the table is noted as a fault: the update will fail and add nothing.</remarks>
    T Lookup(TableView table, T index, T when);

    /// <summary>The same for an index that is equal in all lanes.</summary>
    T Lookup(TableView table, int index, T when);
}
