#!/usr/bin/env python3
"""The benchmark's metrics in NumPy, scikit-learn and numba, each where it is installed, as rows of one table.

    python3 tests/peers/metrics.py [part of a name]... [--sizes 64k,1M,16M]

(On Debian: apt install python3-numpy python3-sklearn python3-numba.) Times are nanoseconds an element, the median of some rounds in which
all ways take turns; numba runs on one thread and on all. A way that takes more than a second for a size is left out of the larger ones.
"""
import statistics
import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit("NumPy is not installed: nothing to measure.")
try:
    from sklearn import metrics as sk
except ImportError:
    sk = None
try:
    import numba
except ImportError:
    numba = None

EPSILON = np.float32(1e-7)
ROUNDS = 7


def numpy_ways():
    clip = lambda p: np.clip(p, EPSILON, 1 - EPSILON)

    def bce(t, p):
        q = clip(p)
        return -np.mean(t * np.log(q) + (1 - t) * np.log(1 - q))

    def log_cosh(t, p):
        e = p - t
        return np.mean(e + np.logaddexp(0, -2 * e)) - np.log(2)

    def precision(t, p):
        above = p > 0.5
        return np.count_nonzero(above & (t != 0)) / max(np.count_nonzero(above), 1)

    def auc(t, p):
        bucket = np.maximum(np.ceil(np.clip(p, 0, 1) * 199), 1).astype(np.intp)
        return np.bincount(bucket + 256 * (t != 0), minlength=512)

    return {
        "MSE": lambda t, p: np.mean((t - p) ** 2),
        "MAE": lambda t, p: np.mean(np.abs(t - p)),
        "BCE": bce,
        "log-cosh": log_cosh,
        "MSLE": lambda t, p: np.mean((np.log1p(p) - np.log1p(t)) ** 2),
        "Poisson": lambda t, p: np.mean(p - t * np.log(p + EPSILON)),
        "R²": lambda t, p: 1 - np.sum((t - p) ** 2) / np.sum((t - t.mean()) ** 2),
        "accuracy": lambda t, p: np.mean(t == (p > 0.5)),
        "precision": precision,
        "AUC 200": auc,
        "MeanIoU 10": lambda t, p: np.bincount((10 * t + p).astype(np.intp), minlength=100),
    }


def sklearn_ways():
    if sk is None:
        return {}
    return {
        "MSE": sk.mean_squared_error,
        "MAE": sk.mean_absolute_error,
        "BCE": sk.log_loss,
        "MSLE": sk.mean_squared_log_error,
        "R²": sk.r2_score,
        "accuracy": lambda t, p: sk.accuracy_score(t, p > 0.5),
        "precision": lambda t, p: sk.precision_score(t, p > 0.5),
        "AUC 200": sk.roc_auc_score,
    }


def numba_ways(parallel):
    if numba is None:
        return {}
    # Without these two a sum is added one element after the other.
    compiled = lambda f: numba.njit(f, parallel=parallel, error_model="numpy", fastmath={"reassoc", "contract"})

    def mse(t, p):
        s = 0.0
        for i in numba.prange(t.size):
            e = t[i] - p[i]
            s += e * e
        return s / t.size

    def mae(t, p):
        s = 0.0
        for i in numba.prange(t.size):
            s += abs(t[i] - p[i])
        return s / t.size

    def bce(t, p):
        s = 0.0
        for i in numba.prange(t.size):
            q = min(max(p[i], np.float32(1e-7)), np.float32(0.9999999))
            s -= t[i] * np.log(q) + (np.float32(1) - t[i]) * np.log(np.float32(1) - q)
        return s / t.size

    def msle(t, p):
        s = 0.0
        for i in numba.prange(t.size):
            e = np.log1p(p[i]) - np.log1p(t[i])
            s += e * e
        return s / t.size

    def accuracy(t, p):
        hits = 0
        for i in numba.prange(t.size):
            hits += (t[i] != 0) == (p[i] > np.float32(0.5))
        return hits / t.size

    def precision(t, p):
        hits = 0
        alarms = 0
        for i in numba.prange(t.size):
            above = p[i] > np.float32(0.5)
            hits += above and t[i] != 0
            alarms += above and t[i] == 0
        return hits / max(hits + alarms, 1)

    return {
        "MSE": compiled(mse),
        "MAE": compiled(mae),
        "BCE": compiled(bce),
        "MSLE": compiled(msle),
        "accuracy": compiled(accuracy),
        "precision": compiled(precision),
    }


def measure(way, t, p):
    """Seconds of one call, as many calls as make a millisecond."""
    begin = time.perf_counter()
    way(t, p)
    once = time.perf_counter() - begin
    repeats = max(1, int(1e-3 / max(once, 1e-9)))
    begin = time.perf_counter()
    for _ in range(repeats):
        way(t, p)
    return (time.perf_counter() - begin) / repeats


def size_of(text):
    factor = {"k": 1 << 10, "M": 1 << 20}.get(text[-1])
    return int(text[:-1]) * factor if factor else int(text)


def main(arguments):
    sizes = ["64k", "16M"]
    if "--sizes" in arguments:
        at = arguments.index("--sizes")
        sizes = arguments[at + 1].split(",")
        arguments = arguments[:at] + arguments[at + 2:]
    peers = {
        "NumPy": numpy_ways(),
        "scikit-learn": sklearn_ways(),
        "numba": numba_ways(parallel=False),
        "numba, all threads": numba_ways(parallel=True),
    }
    versions = [f"NumPy {np.__version__}"]
    versions += [f"scikit-learn {sk.__dict__.get('__version__') or __import__('sklearn').__version__}" if sk else "scikit-learn is absent"]
    versions += [f"numba {numba.__version__}" if numba else "numba is absent"]
    print(", ".join(versions) + "; nanoseconds an element")
    print()
    print("| work | " + " | ".join(peers) + " |")
    print("|" + " --- |" * (len(peers) + 1))
    too_slow = set()
    for text in sizes:
        size = size_of(text)
        random = np.random.default_rng(1)
        soft, predictions = random.random(size, np.float32), random.random(size, np.float32)
        hard = (soft > 0.5).astype(np.float32)
        for work in peers["NumPy"]:
            if arguments and not any(part.lower() in f"{work} {text}".lower() for part in arguments):
                continue
            labels = soft if work in ("MSE", "MAE", "log-cosh", "MSLE", "R²", "Poisson") else hard
            inputs = (np.floor(10 * soft), np.floor(10 * predictions)) if work == "MeanIoU 10" else (labels, predictions)
            times = {name: [] for name, ways in peers.items() if work in ways and (name, work) not in too_slow}
            for name in times:
                peers[name][work](*inputs)
            for _ in range(ROUNDS):
                for name, rounds in times.items():
                    if len(rounds) == 0 or rounds[0] < 1:
                        rounds.append(measure(peers[name][work], *inputs))
            too_slow |= {(name, work) for name, rounds in times.items() if rounds[0] > 0.1}
            cells = [f"{statistics.median(times[name]) * 1e9 / size:.3f}" if name in times else "–" for name in peers]
            print(f"| {work} {text} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
