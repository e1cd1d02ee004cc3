"""Writes beyond.json: inputs, and what scikit-learn (or the paper's formula, in plain Python) makes of them.

Run: python3 make_beyond.py. Needs NumPy and scikit-learn; see README.md for the versions behind the file.
"""

import json
import math
import pathlib

import numpy as np
from sklearn import metrics as sk

rng = np.random.default_rng(20240607)
cases = []


def case(name, result, weight=None, **inputs):
    def packed(values):
        values = np.asarray(values)
        # The shortest digits that are the float32.
        values = values if values.dtype != np.float32 else np.array([float(str(v)) for v in values.ravel()]).reshape(values.shape)
        kind = "int" if values.dtype.kind in "ib" else "float"
        return {"type": kind, "shape": list(values.shape), "data": [v.item() for v in values.ravel()]}

    cases.append({
        "name": name,
        "inputs": {key: packed(value) for key, value in inputs.items()},
        "sampleWeight": None if weight is None else packed(weight),
        "result": [float(v) for v in np.ravel(result)],
    })


def f32(values):
    return np.asarray(values, dtype=np.float32)


def weights(n):
    return f32(rng.integers(0, 9, n) / 4)


def classes():
    """Five classes, agreeing in about two of three samples."""
    labels = rng.integers(0, 5, 203)
    return labels, np.where(rng.random(203) < 0.6, labels, rng.integers(0, 5, 203))


def agreement():
    y, p = classes()
    w = weights(y.size)
    ids = range(5)
    for mode in (None, "true", "pred", "all"):
        case(f"confusion_matrix/{mode}", sk.confusion_matrix(y, p, labels=ids, normalize=mode), yTrue=y, yPred=p)
    case("confusion_matrix/None weighted", sk.confusion_matrix(y, p, labels=ids, sample_weight=w), w, yTrue=y, yPred=p)

    scores = f32(rng.random((203, 5)))
    case("confusion_matrix/scores", sk.confusion_matrix(y, scores.argmax(1), labels=ids), yTrue=y, yPred=scores)

    case("matthews_correlation/5", sk.matthews_corrcoef(y, p), yTrue=y, yPred=p)
    case("matthews_correlation/5 weighted", sk.matthews_corrcoef(y, p, sample_weight=w), w, yTrue=y, yPred=p)
    case("matthews_correlation/2", sk.matthews_corrcoef(y > 1, p > 1), yTrue=y > 1, yPred=p > 1)
    case("matthews_correlation/constant", sk.matthews_corrcoef(y > 1, p > 9), yTrue=y > 1, yPred=p > 9)
    for weighting in (None, "linear", "quadratic"):
        case(f"cohen_kappa/{weighting}", sk.cohen_kappa_score(y, p, weights=weighting), yTrue=y, yPred=p)
    case("cohen_kappa/quadratic weighted", sk.cohen_kappa_score(y, p, weights="quadratic", sample_weight=w), w, yTrue=y, yPred=p)
    for adjusted in (False, True):
        case(f"balanced_accuracy/{adjusted}", sk.balanced_accuracy_score(y, p, adjusted=adjusted), yTrue=y, yPred=p)
    case("balanced_accuracy/weighted", sk.balanced_accuracy_score(y, p, sample_weight=w), w, yTrue=y, yPred=p)

    # Class 3 is predicted but never labelled, class 1 neither.
    few, guess = np.where(y == 3, 0, y), np.where(p == 1, 2, p)
    few = np.where(few == 1, 2, few)
    for adjusted in (False, True):
        case(f"balanced_accuracy/absent {adjusted}", sk.balanced_accuracy_score(few, guess, adjusted=adjusted), yTrue=few, yPred=guess)

    for average in (None, "micro", "macro", "weighted"):
        case(f"jaccard_score/{average}", sk.jaccard_score(y, p, average=average), yTrue=y, yPred=p)
        case(f"jaccard_score/{average} weighted", sk.jaccard_score(y, p, average=average, sample_weight=w), w, yTrue=y, yPred=p)
        if average:
            case(f"jaccard_score/{average} skip", sk.jaccard_score(few, guess, average=average), yTrue=few, yPred=guess)
            for value in (0, 1):
                result = sk.jaccard_score(few, guess, average=average, labels=ids, zero_division=value)
                case(f"jaccard_score/{average} {value}", result, yTrue=few, yPred=guess)

    case("hamming_loss/classes", sk.hamming_loss(y, p), yTrue=f32(y), yPred=f32(p))
    many = f32(rng.random((90, 4)) < 0.4)
    probabilities = f32(np.clip(many * 0.5 + rng.random((90, 4)) * 0.6, 0, 1))
    w = weights(90)
    hard = probabilities > np.float32(0.5)
    case("hamming_loss/labels", sk.hamming_loss(many, hard), yTrue=many, yPred=probabilities)
    case("hamming_loss/labels weighted", sk.hamming_loss(many, hard, sample_weight=w), w, yTrue=many, yPred=probabilities)
    case("exact_match/labels", sk.accuracy_score(many, hard), yTrue=many, yPred=probabilities)
    case("exact_match/labels weighted", sk.accuracy_score(many, hard, sample_weight=w), w, yTrue=many, yPred=probabilities)


def binary():
    y = (rng.random(157) < 0.4).astype(int)
    p = f32(np.clip(0.25 + 0.4 * y + 0.25 * rng.standard_normal(157), 0, 1))
    for name, w in (("", None), (" weighted", weights(157))):
        at = [p > np.float32(t) for t in (0.25, 0.5, 0.6)]
        specificity = np.array([sk.recall_score(y, hard, pos_label=0, sample_weight=w) for hard in at])
        recall = np.array([sk.recall_score(y, hard, sample_weight=w) for hard in at])
        npv = [sk.precision_score(y, hard, pos_label=0, sample_weight=w) for hard in at]
        case("specificity/3" + name, specificity, w, yTrue=y, yPred=p)
        case("negative_predictive_value/3" + name, npv, w, yTrue=y, yPred=p)
        case("false_positive_rate/3" + name, 1 - specificity, w, yTrue=y, yPred=p)
        case("false_negative_rate/3" + name, 1 - recall, w, yTrue=y, yPred=p)
        matthews = sk.matthews_corrcoef(y, at[1], sample_weight=w)
        case("matthews_correlation/threshold" + name, matthews, w, yTrue=y, yPred=p)
        case("brier_score/binary" + name, sk.brier_score_loss(y, p, sample_weight=w), w, yTrue=y, yPred=p)
        case("binary_calibration_error/10" + name, calibration_error(y, p, 10, w), w, yTrue=y, yPred=p)

    labels = rng.integers(0, 4, 120)
    logits = rng.standard_normal((120, 4)) + 1.5 * np.eye(4)[labels]
    rows = f32(np.exp(logits) / np.exp(logits).sum(1, keepdims=True))
    one_hot = f32(np.eye(4)[labels])
    w = weights(120)
    squared = ((rows.astype(float) - one_hot) ** 2).sum(1)
    case("categorical_brier_score/sum", squared.mean(), yTrue=one_hot, yPred=rows)
    case("categorical_brier_score/half weighted", 0.5 * np.average(squared, weights=w), w, yTrue=one_hot, yPred=rows)
    hit = rows.argmax(1) == labels
    case("expected_calibration_error/15", calibration_error(hit, rows.max(1), 15), yTrue=labels, yPred=rows)
    case("expected_calibration_error/15 weighted", calibration_error(hit, rows.max(1), 15, w), w, yTrue=labels, yPred=rows)


def calibration_error(hit, confidence, bins, w=None):
    """Guo et al. 2017, eq. 3, with bins open at their lower end."""
    w = np.ones(len(hit)) if w is None else w.astype(float)
    edges = np.arange(bins + 1) / bins
    error = 0.0
    for low, high in zip(edges, edges[1:]):
        inside = ((confidence > low) | ((low == 0) & (confidence == 0))) & (confidence <= high)
        if w[inside].sum() > 0:
            accuracy = np.average(np.asarray(hit, float)[inside], weights=w[inside])
            error += w[inside].sum() * abs(accuracy - np.average(confidence[inside].astype(float), weights=w[inside]))
    return error / w.sum()


def regression():
    y = f32(rng.gamma(2.0, 3.0, 211))
    p = f32(y * np.exp(0.3 * rng.standard_normal(211)) + 0.05)
    for name, w in (("", None), (" weighted", weights(211))):
        for alpha in (0.1, 0.5, 0.9):
            case(f"pinball_loss/{alpha}" + name, sk.mean_pinball_loss(y, p, alpha=alpha, sample_weight=w), w, yTrue=y, yPred=p)
        for power in (-1, 0, 1, 1.5, 2, 3):
            deviance = sk.mean_tweedie_deviance(y, p, power=power, sample_weight=w)
            case(f"mean_tweedie_deviance/{power}" + name, deviance, w, yTrue=y, yPred=p)
            score = sk.d2_tweedie_score(y, p, power=power, sample_weight=w)
            case(f"d2_tweedie_score/{power}" + name, score, w, yTrue=y, yPred=p)
        t, q = y.astype(float), p.astype(float)
        percent = 200 * np.abs(q - t) / (np.abs(t) + np.abs(q))
        case("symmetric_mean_absolute_percentage_error/" + name, np.average(percent, weights=w), w, yTrue=y, yPred=p)
        ratio = np.average(np.abs(q - t), weights=w) / np.average(np.abs(t), weights=w)
        case("weighted_mean_absolute_percentage_error/" + name, 100 * ratio, w, yTrue=y, yPred=p)
    case("max_error/", sk.max_error(y, p), yTrue=y, yPred=p)
    counts = f32(rng.poisson(1.2, 211))
    case("mean_tweedie_deviance/1 counts", sk.mean_tweedie_deviance(counts, p, power=1), yTrue=counts, yPred=p)
    case("mean_tweedie_deviance/1.5 counts", sk.mean_tweedie_deviance(counts, p, power=1.5), yTrue=counts, yPred=p)
    case("mean_poisson_deviance/", sk.mean_poisson_deviance(counts, p), yTrue=counts, yPred=p)
    case("mean_gamma_deviance/", sk.mean_gamma_deviance(y, p), yTrue=y, yPred=p)

    y = f32(rng.standard_normal((130, 3)) * [1, 2, 5])
    p = f32(y + rng.standard_normal((130, 3)) * [0.5, 1, 1] + [0, 3, 0])
    for name, w in (("", None), (" weighted", weights(130))):
        for mode in ("raw_values", "uniform_average", "variance_weighted"):
            score = sk.explained_variance_score(y, p, multioutput=mode, sample_weight=w)
            case(f"explained_variance/{mode}" + name, score, w, yTrue=y, yPred=p)
    far = f32(y + 10000)
    near = f32(p + 10000)
    result = sk.explained_variance_score(far.astype(float), near.astype(float), multioutput="raw_values")
    case("explained_variance/raw_values far", result, yTrue=far, yPred=near)
    same = np.full((20, 1), 0.1, np.float32)
    case("explained_variance/raw_values constant", sk.explained_variance_score(same, same + 1), yTrue=same, yPred=same + 1)
    case("explained_variance/raw_values unexplained", sk.explained_variance_score(same, p[:20, :1]), yTrue=same, yPred=p[:20, :1])


def interval():
    actual = f32(rng.standard_normal(140))
    middle = f32(actual + 0.8 * rng.standard_normal(140))
    lower, upper = f32(middle - 1), f32(middle + rng.random(140))
    for name, w in (("", None), (" weighted", weights(140))):
        inside = (lower <= actual) & (actual <= upper)
        case("interval_coverage/" + name, np.average(inside, weights=w), w, actual=actual, lower=lower, upper=upper)
        a, low, high = actual.astype(float), lower.astype(float), upper.astype(float)
        case("interval_width/" + name, np.average(high - low, weights=w), w, lower=lower, upper=upper)
        score = high - low + 2 / 0.2 * (np.maximum(low - a, 0) + np.maximum(a - high, 0))
        case("interval_score/0.2" + name, np.average(score, weights=w), w, actual=actual, lower=lower, upper=upper)


def ranking():
    grades = f32(rng.integers(0, 4, (40, 12)))
    grades[3] = 0
    scores = f32(rng.permuted(np.arange(12) / 7 - 0.6, axis=0)[None, :] + 0.5 * grades + 3 * rng.random((40, 12)))
    w = weights(40)
    for k in (None, 5, 1):
        case(f"ndcg/{k}", sk.ndcg_score(grades, scores, k=k), yTrue=grades, yPred=scores)
    case("ndcg/5 weighted", sk.ndcg_score(grades, scores, k=5, sample_weight=w), w, yTrue=grades, yPred=scores)
    case("ndcg/5 exponential", sk.ndcg_score(2.0**grades - 1, scores, k=5), yTrue=grades, yPred=scores)

    tied = f32(rng.integers(0, 3, (40, 12)))
    case("ndcg/5 ties", np.mean([ndcg(g, s, 5) for g, s in zip(grades, tied)]), yTrue=grades, yPred=tied)

    relevant = f32(rng.random((40, 12)) < 0.15)
    for label, found in (("", scores), (" ties", tied)):
        for k in (1, 3, 20):
            hits = np.array([sum(r[i] for i in order(s)[:k]) for r, s in zip(relevant, found)])
            total = np.maximum(relevant.sum(1), 1)
            case(f"precision_at_k/{k}{label}", np.mean(hits / k), yTrue=relevant, yPred=found)
            case(f"recall_at_k/{k}{label}", np.mean(hits / total), yTrue=relevant, yPred=found)
            case(f"hit_rate_at_k/{k}{label}", np.mean(hits > 0), yTrue=relevant, yPred=found)
        for k in (None, 3):
            ranks = [next((i for i, j in enumerate(order(s)) if r[j]), math.inf) for r, s in zip(relevant, found)]
            reciprocal = [1 / (rank + 1) if k is None or rank < k else 0 for rank in ranks]
            case(f"mean_reciprocal_rank/{k}{label}", np.mean(reciprocal), yTrue=relevant, yPred=found)
            case(f"mean_reciprocal_rank/{k}{label} weighted", np.average(reciprocal, weights=w), w, yTrue=relevant, yPred=found)
    single = f32(np.eye(12)[rng.integers(0, 12, 40)])
    case("mean_reciprocal_rank/None single", sk.label_ranking_average_precision_score(single, scores), yTrue=single, yPred=scores)

    # More columns than lanes: the other way that rows are read.
    wide, wide_scores = f32(rng.integers(0, 3, (9, 83))), f32(rng.permuted(np.tile(np.arange(83) / 83, (9, 1)), axis=1))
    case("ndcg/5 wide", sk.ndcg_score(wide, wide_scores, k=5), yTrue=wide, yPred=wide_scores)


def order(scores):
    """Positions from the best score to the worst; of equal scores the first one first (sorted is stable)."""
    return sorted(range(len(scores)), key=lambda i: -scores[i])


def ndcg(grades, scores, k):
    def gain(positions):
        return sum(grades[i] / math.log2(rank + 2) for rank, i in enumerate(positions[:k]))

    best = gain(order(grades))
    return gain(order(scores)) / best if best else 0.0


for part in (agreement, binary, regression, interval, ranking):
    part()
lines = ",\n".join(json.dumps(c) for c in cases)
pathlib.Path(__file__).with_name("beyond.json").write_text(f"[\n{lines}\n]\n")
print(len(cases), "cases")
