using QuickStart;

// The console must show "R²" and table lines on every platform.
Console.OutputEncoding = System.Text.Encoding.UTF8;

Figure[] figures = [.. Digits.Evaluate(), .. BreastCancer.Evaluate(), .. Diabetes.Evaluate()];
ResultTable.Write("Real predictions, read in batches of 128", "scikit-learn", digits: 7, figures);
ResultTable.Write("Worked examples", "expected", digits: 6, [.. WorkedExamples.Evaluate()]);
