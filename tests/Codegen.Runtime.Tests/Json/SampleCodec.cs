using Codegen.Runtime.Json;

namespace Codegen.Runtime.Tests.Json;

internal sealed class SampleCodec : JsonCodec<Sample>
{
    internal static readonly SampleCodec Instance = new();

    internal static readonly JsonNames Names = new(["id", "count", "color", "children", "note"], [0]);

    public override Sample Read(ref JsonInput json)
    {
        var value = new Sample(default(JsonConstruction));
        var members = json.BeginObject(Names);

        while (json.NextMember(ref members))
        {
            switch (members.Index)
            {
                case 0: value.Id = json.ReadText(); break;
                case 1: value.Count = json.TryReadNull() ? null : json.ReadInt32(); break;
                case 2: value.Color = json.TryReadNull() ? null : OpenEnumCodec<SampleColor>.Instance.Read(ref json); break;
                case 3: value.Children = json.TryReadNull() ? null : json.ReadList(Instance); break;
                case 4: value.Note = json.TryReadNull() ? null : json.ReadText(); break;
            }
        }

        json.EndObject(ref members);
        return value;
    }

    public override void Write(ref JsonOutput json, Sample value)
    {
        json.BeginObject();
        json.WriteName(Names, 0);
        json.WriteText(value.Id);

        if (value.Count is int count)
        {
            json.WriteName(Names, 1);
            json.WriteInt32(count);
        }

        if (value.Color is SampleColor color)
        {
            json.WriteName(Names, 2);
            OpenEnumCodec<SampleColor>.Instance.Write(ref json, color);
        }

        if (value.Children is not null)
        {
            json.WriteName(Names, 3);
            json.WriteList(Instance, value.Children);
        }

        if (value.Note.HasValue)
        {
            json.WriteName(Names, 4);
            new NullableCodec<string>(JsonCodecs.Text).Write(ref json, value.Note.Value);
        }

        json.EndObject();
    }
}
