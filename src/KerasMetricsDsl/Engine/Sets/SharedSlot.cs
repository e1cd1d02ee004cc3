using System.ComponentModel;

namespace KerasMetricsDsl.Engine;

/// <summary>An accumulator of a set's member that an earlier member has as well: it is added up once.</summary>
/// <param name="Lender">The position of the member that adds it up.</param>
/// <param name="LenderSlot">The accumulator's position there.</param>
/// <param name="Borrower">The position of the member that takes the sums over.</param>
/// <param name="BorrowerSlot">The accumulator's position there.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct SharedSlot(int Lender, int LenderSlot, int Borrower, int BorrowerSlot);
