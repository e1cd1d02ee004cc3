"""Writes multilabel.json: label indicators, scores, and the Jaccard scores of their columns as sets of samples.

Run: python3 make_multilabel.py. Needs nothing but Python; fractions keep the results exact until the end.
"""

import json
import pathlib
import random
from fractions import Fraction

SAMPLES, COLUMNS = 61, 4
rng = random.Random(20261122)
cases = []

# Column 3 is never labelled and, in the cases of absent columns, never predicted.
labels = [[int(rng.random() < rate) for rate in (0.5, 0.2, 0.7, 0)] for _ in range(SAMPLES)]
scores = [[rng.randrange(128) / 128 for _ in range(COLUMNS)] for _ in range(SAMPLES)]
weights = [Fraction(rng.randrange(9), 4) for _ in range(SAMPLES)]


def size(samples, weight):
    return sum((weight[i] for i in samples), Fraction(0))


def jaccard(average, scores, weight, absent):
    parts = []
    for column in range(COLUMNS):
        true = {i for i in range(SAMPLES) if labels[i][column]}
        predicted = {i for i in range(SAMPLES) if scores[i][column] > 0.5}
        parts.append((size(true & predicted, weight), size(true | predicted, weight), size(true, weight)))
    if average == "micro":
        return [Fraction(sum(both for both, _, _ in parts), sum(either for _, either, _ in parts))]
    present = [(both / either, support) for both, either, support in parts if either]
    if average == "None":
        return [both / either for both, either, _ in parts]
    if average == "weighted":
        return [sum(score * support for score, support in present) / sum(support for _, support in present)]
    values = [score for score, _ in present] + ([] if absent is None else [Fraction(absent)] * (COLUMNS - len(present)))
    return [sum(values) / len(values)]


def packed(kind, rows):
    return {"type": kind, "shape": [SAMPLES, COLUMNS], "data": [value for row in rows for value in row]}


def case(variant, scores, weight=None, absent=None):
    result = jaccard(variant.split()[0], scores, weight or [Fraction(1)] * SAMPLES, absent)
    cases.append({
        "name": f"multi_label_jaccard_score/{variant}",
        "inputs": {"yTrue": packed("int", labels), "yPred": packed("float", scores)},
        "sampleWeight": None if weight is None else {"type": "float", "shape": [SAMPLES], "data": [float(w) for w in weight]},
        "result": [float(value) for value in result],
    })


for average in ("None", "micro", "macro", "weighted"):
    case(average, scores)
    case(f"{average} weighted", scores, weights)
unpredicted = [row[:3] + [0.25] for row in scores]
for average in ("micro", "macro", "weighted"):
    case(f"{average} skip", unpredicted)
case("macro 0", unpredicted, absent=0)
case("macro 1", unpredicted, absent=1)

lines = ",\n".join(json.dumps(c) for c in cases)
pathlib.Path(__file__).with_name("multilabel.json").write_text(f"[\n{lines}\n]\n")
