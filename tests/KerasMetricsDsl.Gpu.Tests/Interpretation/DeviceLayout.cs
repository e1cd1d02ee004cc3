using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;

namespace KerasMetricsDsl.Gpu.Tests.Interpretation;

/// <summary>
/// How a kernel's argument lies in the device's parameter memory: field after field, each where its size allows; a view is an address and
/// a length.
/// </summary>
internal sealed unsafe class DeviceLayout
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<Type, DeviceLayout> Layouts = new();

    private readonly Type _type;
    private readonly List<(FieldInfo Field, int Offset, DeviceLayout Layout)> _members = [];

    private DeviceLayout(Type type)
    {
        _type = type;
        if (IsView)
        {
            (Size, Alignment) = (2 * sizeof(long), sizeof(long));
            return;
        }

        if (type.IsPrimitive || type.IsPointer)
        {
            if (type == typeof(bool) || type == typeof(char))
                throw new NotSupportedException($"Whether a device has a {type} in one byte or in four is not known here.");
            Size = Alignment = type.IsPointer || type == typeof(nint) || type == typeof(nuint) ? sizeof(long) : Marshal.SizeOf(type);
            return;
        }

        Alignment = 1;
        foreach (var field in type.GetFields(Fields).OrderBy(field => field.MetadataToken))
        {
            var layout = Of(field.FieldType);
            var offset = Aligned(Size, layout.Alignment);
            _members.Add((field, offset, layout));
            Size = offset + layout.Size;
            Alignment = Math.Max(Alignment, layout.Alignment);
        }

        // What has no fields takes a byte.
        Size = Math.Max(1, Aligned(Size, Alignment));
    }

    public int Size { get; }

    public int Alignment { get; }

    private bool IsView => _type.IsGenericType && _type.GetGenericTypeDefinition() == typeof(ArrayView<>);

    public static DeviceLayout Of(Type type) => Layouts.GetOrAdd(type, type => new(type));

    /// <summary>Writes a value of this type, whose views get addresses.</summary>
    public void Write(object value, byte* target, DeviceAddresses addresses)
    {
        if (IsView)
        {
            var view = (IContiguousArrayView)value;
            *(ulong*)target = addresses.Give(view);
            *(long*)(target + sizeof(long)) = view.Length;
        }
        else if (_type.IsPointer)
        {
            *(void**)target = Pointer.Unbox(value);
        }
        else if (_type.IsPrimitive)
        {
            Marshal.StructureToPtr(value, (nint)target, fDeleteOld: false);
        }
        else
        {
            foreach (var (field, offset, layout) in _members)
                layout.Write(field.GetValue(value)!, target + offset, addresses);
        }
    }

    private static int Aligned(int offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
