"""The same metrics in PyTorch, eager and compiled, on the same machine: `python torch_reference.py 20 24 28 30`."""
import sys
import time

import torch
import torch.nn.functional as F


def mse(t, p):
    return ((t - p) ** 2).mean()


def bce(t, p):
    p = p.clamp(1e-7, 1 - 1e-7)
    return -(t * p.log() + (1 - t) * (1 - p).log()).mean()


def cce(t, p):
    p = (p / p.sum(-1, keepdim=True)).clamp(1e-7, 1 - 1e-7)
    return -(t * p.log()).sum(-1).mean()


def accuracy(t, p):
    return (p.argmax(-1) == t).float().mean()


def auc(t, p):
    buckets = (p * 199).ceil().long().clamp(0, 199)
    return torch.bincount(buckets * 2 + (t > 0.5).long(), minlength=400)


def iou(t, p):
    return torch.bincount(t.long() * 21 + p.long(), minlength=441)


def ten(t, p):
    e, a = t - p, (t - p).abs()
    hit, pos = (p > 0.5), (t > 0.5)
    return ((e * e).mean(), a.mean(), (hit == pos).float().mean(), bce(t, p),
            torch.where(a <= 1, e * e / 2, a - 0.5).mean(), (a + F.softplus(-2 * a)).mean(),
            (hit & pos).sum(), (hit & ~pos).sum(), (p - t * (p + 1e-7).log()).mean(), (1 - (2 * t - 1) * p).clamp(min=0).mean())


WORKLOADS = [("MeanSquaredError", mse, 1, 0, 0), ("BinaryCrossentropy", bce, 1, 0, 0),
             ("CategoricalCrossentropy x 10", cce, 10, 0, 0), ("CategoricalCrossentropy x 1000", cce, 1000, 0, 0),
             ("SparseCategoricalAccuracy x 10", accuracy, 10, 10, 0), ("AUC", auc, 1, 0, 0),
             ("MeanIoU(21)", iou, 1, 0, 21), ("ten metrics", ten, 1, 0, 0)]


def best(function, t, p, runs=20, queued=10):
    for _ in range(3):
        function(t, p)
    torch.cuda.synchronize()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        for _ in range(queued):
            function(t, p)
        torch.cuda.synchronize()
        times.append((time.perf_counter() - start) / queued)
    return min(times)


def data(n, columns, labels, classes):
    rows = max(1, n // columns)
    shape = (rows,) if columns == 1 else (rows, columns)
    if classes:
        return [torch.randint(classes, shape, device="cuda").float() for _ in range(2)]
    p = torch.rand(shape, device="cuda")
    t = torch.randint(labels, (rows,), device="cuda") if labels else torch.rand(shape, device="cuda")
    return t, p


for name, function, columns, labels, classes in WORKLOADS:
    compiled = torch.compile(function)
    for power in map(int, sys.argv[1:] or ["20", "24", "28", "30"]):
        t, p = data(1 << power, columns, labels, classes)
        print(f"| {name} | {1 << power} | {best(function, t, p) * 1e3:.3f} eager | {best(compiled, t, p) * 1e3:.3f} compiled |", flush=True)
        del t, p
