using QuickStart;

// The console must show "R²" and table lines on every platform.
Console.OutputEncoding = System.Text.Encoding.UTF8;

ResultTable.Write("Real predictions, read in batches of 128", "scikit-learn", [.. Digits.Evaluate(), .. BreastCancer.Evaluate(), .. Diabetes.Evaluate()]);
ResultTable.Write("Worked examples", "expected", [.. WorkedExamples.Evaluate()]);
