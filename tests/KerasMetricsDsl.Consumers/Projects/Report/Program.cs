using System.Buffers;
using System.Globalization;
using KerasMetricsDsl;
using Report;

var samples = Samples.Make(1_000, classes: 5);

var diagnosis = new DiagnosisReport(0.3f);
diagnosis.UpdateState(samples.IsFirst, samples.FirstProbability);
foreach (var (name, value) in diagnosis.GetResults())
    Print(name, value);

Print("distance", ScaledDistance.Compute(samples.IsFirst, samples.FirstProbability, sampleWeight: samples.Weights));
Print("distance in halves", ScaledDistance.Compute(samples.IsFirst, samples.FirstProbability, scale: 0.5f));

var confidence = new Confidence { NanPolicy = NanPolicy.Skip };
confidence.UpdateState(samples.Labels, samples.Probabilities);
Print("confidence", confidence.Result());

var accuracy = new SparseCategoricalAccuracy();
accuracy.UpdateState(samples.Labels, samples.Probabilities);
Print("accuracy", accuracy.Result());

var state = new ArrayBufferWriter<byte>();
accuracy.WriteState(state);
var restored = new SparseCategoricalAccuracy();
restored.ReadState(state.WrittenSpan);
restored.UpdateState(samples.Labels, samples.Probabilities, sampleWeight: samples.Weights);
Print("accuracy restored", restored.Result());

static void Print(string name, MetricValue value) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20}{BitConverter.DoubleToInt64Bits(value.Scalar):X16}  {value.Scalar:F6}"));
