using System;

namespace Contoso.Sync;

/// <summary>A type that stands for one that cannot be edited: it is marked by the file beside the project.</summary>
public sealed class Order
{
    public DateOnly? DueOn { get; set; }

    public DateOnly? BookedOn { get; set; }

    public static Order Booked(DateOnly day) =>
        new() { BookedOn = day }; // PIPERULE1001 warning
}
