using KmdApp;

// Two batches: what is true, and the probabilities that a model gave.
(float[] Labels, float[] Predictions)[] batches =
[
    ([0, 1, 1, 0], [0.1f, 0.8f, 0.6f, 0.3f]),
    ([1, 1, 0, 1], [0.9f, 0.4f, 0.45f, 0.7f]),
];

var report = new Report();
foreach (var (labels, predictions) in batches)
    report.UpdateState(labels, predictions);

var result = report.Result();
Console.WriteLine($"accuracy          {result.Accuracy:F4}");
Console.WriteLine($"AUC               {result.Area:F4}");
Console.WriteLine($"dice coefficient  {result.Dice:F4}");
