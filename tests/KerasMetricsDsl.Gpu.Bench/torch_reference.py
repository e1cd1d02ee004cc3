"""The same workloads in PyTorch, eager and compiled, on the same machine, as a table with the same columns:
`python torch_reference.py --powers 20,24,28,30`, or with `--rows 2,10,100,1000` the metrics of rows over row lengths."""
import argparse
import datetime
import platform
import statistics
import sys
import time

import torch
import torch.nn.functional as F

QUEUED = 10


def mse(t, p, w):
    return ((t - p) ** 2).mean()


def weighted_mse(t, p, w):
    return (w * (t - p) ** 2).sum() / w.sum()


def bce(t, p, w):
    p = p.clamp(1e-7, 1 - 1e-7)
    return -(t * p.log() + (1 - t) * (1 - p).log()).mean()


def cce(t, p, w):
    p = (p / p.sum(-1, keepdim=True)).clamp(1e-7, 1 - 1e-7)
    return -(t * p.log()).sum(-1).mean()


def sparse_accuracy(t, p, w):
    return (p.argmax(-1) == t).float().mean()


def auc(t, p, w):
    buckets = (p * 199).ceil().long().clamp(1, 199)
    return torch.bincount(buckets * 2 + (t != 0).long(), weights=w, minlength=400)


def iou(t, p, w):
    return torch.bincount(t.long() * 21 + p.long(), minlength=441)


def mae(t, p, w):
    return (t - p).abs().mean()


def accuracy(t, p, w):
    return ((p > 0.5).float() == t).float().mean()


def huber(t, p, w):
    return F.huber_loss(p, t)


def log_cosh(t, p, w):
    a = (t - p).abs()
    return (a + F.softplus(-2 * a)).mean() - 0.6931472


def precision(t, p, w):
    hit, pos = p > 0.5, t != 0
    return (hit & pos).sum(), (hit & ~pos).sum()


def recall(t, p, w):
    hit, pos = p > 0.5, t != 0
    return (hit & pos).sum(), (~hit & pos).sum()


def poisson(t, p, w):
    return (p - t * (p + 1e-7).log()).mean()


def hinge(t, p, w):
    return (1 - (2 * t - 1) * p).clamp(min=0).mean()


TEN = [mse, mae, accuracy, bce, huber, log_cosh, precision, recall, poisson, hinge]


def ten(t, p, w):
    return [function(t, p, w) for function in TEN]


def workload(name, functions, columns=1, labels=0, truths=0, predictions=0, weighted=False):
    return name, functions, dict(columns=columns, labels=labels, truths=truths, predictions=predictions, weighted=weighted)


def cce_rows(columns):
    return workload(f"CategoricalCrossentropy × {columns}", [cce], columns=columns)


def accuracy_rows(columns):
    return workload(f"SparseCategoricalAccuracy × {columns}", [sparse_accuracy], columns=columns, labels=columns)


ALL = [workload("MeanSquaredError", [mse]), workload("MeanSquaredError, weighted", [weighted_mse], weighted=True),
       workload("BinaryCrossentropy", [bce], truths=2), cce_rows(10), cce_rows(1000), accuracy_rows(10),
       workload("AUC", [auc], truths=2), workload("AUC, weighted", [auc], truths=2, weighted=True),
       workload("MeanIoU(21)", [iou], truths=21, predictions=21),
       # The compiler may fuse what is one function, and not what are ten.
       workload("ten metrics, as a set", [ten], truths=2), workload("ten metrics, one after another", TEN, truths=2)]


def values(shape, classes):
    if classes:
        return torch.randint(classes, shape, device="cuda", dtype=torch.int32).float()
    return torch.rand(shape, device="cuda")


def data(elements, columns, labels, truths, predictions, weighted):
    rows = max(1, elements // columns)
    shape = (rows,) if columns == 1 and not labels else (rows, columns)
    t = torch.randint(labels, (rows,), device="cuda", dtype=torch.int32) if labels else values(shape, truths)
    return t, values(shape, predictions), torch.rand(rows, device="cuda") if weighted else None


def queued_time(queue):
    """Seconds of one of several queued calls by events of the device, and of the host for queueing it."""
    torch.cuda.synchronize()
    start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
    start.record()
    begun = time.perf_counter()
    for _ in range(QUEUED):
        queue()
    host = time.perf_counter() - begun
    end.record()
    end.synchronize()
    return start.elapsed_time(end) / 1e3 / QUEUED, host / QUEUED


def measure(functions, inputs, runs):
    size = sum(tensor.numel() * tensor.element_size() for tensor in inputs if tensor is not None)
    source = torch.zeros(max(1, size // 8), device="cuda")
    target = torch.zeros_like(source)

    def update():
        for function in functions:
            function(*inputs)

    for _ in range(3):
        update()
        target.copy_(source)
    updates, copies = [], []
    for _ in range(runs):
        updates.append(queued_time(update))
        copies.append(queued_time(lambda: target.copy_(source)))
    device, host = zip(*updates)
    best, copy = min(device), min(copies)[0]
    return (f"{best * 1e3:.4f} | {statistics.median(device) * 1e3:.4f} | {size / best / 1e9:.1f} | {copy / best:.2f} | "
            f"{min(host) * 1e6:.1f}")


def reason(exception):
    text = str(exception).strip() or type(exception).__name__
    return f"n/a: {text.splitlines()[0].strip().replace('|', '/')} | | | |"


def cells(functions, form, elements, runs, is_compiled):
    """A row's numbers, or why there are none; whatever fails must not cost the other rows."""
    try:
        if is_compiled:
            # Sizes would make it compile for any size, and give up after some of them.
            torch._dynamo.reset()
            functions = [torch.compile(function, dynamic=False) for function in functions]
        return measure(functions, data(elements, **form), runs)
    except Exception as exception:
        return reason(exception)
    finally:
        torch.cuda.empty_cache()


def driver():
    version = getattr(torch._C, "_cuda_getDriverVersion", lambda: 0)()
    return f"driver for CUDA {version // 1000}.{version % 1000 // 10}" if version else "driver not known"


def main():
    numbers = lambda text: [int(number) for number in text.split(",")]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--powers", type=numbers, help="the numbers of elements as powers of two")
    parser.add_argument("--rows", type=numbers, help="row lengths to measure in place of the usual workloads")
    parser.add_argument("--runs", type=int, default=20)
    options = parser.parse_args()
    if not torch.cuda.is_available():
        sys.exit(f"PyTorch {torch.__version__} finds no GPU.")

    memory = torch.cuda.get_device_properties(0).total_memory / 2**30
    print(f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}: {torch.cuda.get_device_name()} (Cuda), {driver()}, {memory:.1f} GiB, "
          f"PyTorch {torch.__version__}, CUDA {torch.version.cuda}, Python {platform.python_version()}\n")
    print(f"Best and median of {options.runs} runs of {QUEUED} queued updates each, by events of the device.\n")
    print("| by | workload | elements | best ms | median ms | GB/s | of copy | enqueue µs |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    rows = [make(length) for length in options.rows or [] for make in (cce_rows, accuracy_rows)]
    for name, functions, form in rows or ALL:
        for power in options.powers or ([28] if rows else [20, 24, 28, 30]):
            for by in ("torch eager", "torch compiled"):
                result = cells(functions, form, 1 << power, options.runs, by == "torch compiled")
                print(f"| {by} | {name} | {1 << power} | {result} |", flush=True)


main()
