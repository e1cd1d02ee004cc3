// The benchmark's metrics as one writes them in C: plain loops, sums in double, left to the compiler:
//   gcc -O3 -march=native -fopenmp -fno-math-errno -fno-trapping-math -shared -fPIC metrics.c -o metrics.so -lm
// Every function gathers a sum over n elements on so many threads; the benchmark calls them beside its own.
#include <math.h>
#include <string.h>

// The vector forms of libmvec; the header names them under -ffast-math alone, which would let sums and denormals go as well.
#pragma omp declare simd notinbranch
extern float logf(float);
#pragma omp declare simd notinbranch
extern float expf(float);

#define CLIP(p) ((p) < 1e-7f ? 1e-7f : (p) > 0.9999999f ? 0.9999999f : (p))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

#define SUM(name, value)                                                                              \
    double name(const float* t, const float* p, long n, int threads)                                  \
    {                                                                                                 \
        double sum = 0;                                                                               \
        _Pragma("omp parallel for simd reduction(+ : sum) num_threads(threads) schedule(static)")     \
        for (long i = 0; i < n; i++)                                                                  \
            sum += (double)(value);                                                                   \
        return sum;                                                                                   \
    }

static inline float square(float x) { return x * x; }

static inline float crossentropy(float t, float p)
{
    float q = CLIP(p);
    return -(t * logf(q) + (1 - t) * logf(1 - q));
}

static inline float binary_label_crossentropy(float t, float p)
{
    float q = CLIP(p);
    return -logf(t == 1 ? q : 1 - q);
}

static inline float focal(float t, float p) { return square(1 - (t * p + (1 - t) * (1 - p))) * crossentropy(t, p); }

static inline float log_cosh(float e)
{
    float x = -2 * e;
    return e + (MAX(x, 0) + logf(1 + expf(-fabsf(x)))) - 0.693147181f;
}

static inline float log_plus_one(float x) { return logf(MAX(x, 1e-7f) + 1); }

SUM(sum_read, t[i] + p[i])
SUM(sum_mse, square(t[i] - p[i]))
SUM(sum_mae, fabsf(t[i] - p[i]))
SUM(sum_bce, binary_label_crossentropy(t[i], p[i]))
SUM(sum_bce_soft, crossentropy(t[i], p[i]))
SUM(sum_focal, focal(t[i], p[i]))
SUM(sum_log_cosh, log_cosh(p[i] - t[i]))
SUM(sum_msle, square(log_plus_one(p[i]) - log_plus_one(t[i])))
SUM(sum_poisson, p[i] - t[i] * logf(p[i] + 1e-7f))

double sum_accuracy(const float* t, const float* p, long n, int threads)
{
    long hits = 0;
#pragma omp parallel for simd reduction(+ : hits) num_threads(threads) schedule(static)
    for (long i = 0; i < n; i++)
        hits += t[i] == (p[i] > 0.5f ? 1.0f : 0.0f);
    return (double)hits;
}

double sum_precision(const float* t, const float* p, long n, int threads)
{
    long hits = 0, alarms = 0;
#pragma omp parallel for simd reduction(+ : hits, alarms) num_threads(threads) schedule(static)
    for (long i = 0; i < n; i++) {
        hits += (p[i] > 0.5f) & (t[i] != 0);
        alarms += (p[i] > 0.5f) & (t[i] == 0);
    }
    return (double)hits / (double)(hits + alarms);
}

// The cells of a thousand elements first, then the counting, into four tables in turn.
#define BLOCK 1024
#define COUNT(size)                                                          \
    for (int i = 0; i + 4 <= m; i += 4) {                                    \
        table[0][cell[i]]++;                                                 \
        table[1][cell[i + 1]]++;                                             \
        table[2][cell[i + 2]]++;                                             \
        table[3][cell[i + 3]]++;                                             \
    }                                                                        \
    for (int i = m & ~3; i < m; i++)                                         \
        table[0][cell[i]]++;

// The sum of cell times number, which two tables share only if they are alike.
#define CHECK(size)                                                          \
    for (int i = 0; i < 4; i++)                                              \
        for (int j = 0; j < size; j++)                                       \
            sum += (double)table[i][j] * j;

double sum_auc(const float* t, const float* p, long n, int threads)
{
    double sum = 0;
#pragma omp parallel num_threads(threads) reduction(+ : sum)
    {
        unsigned table[4][512], cell[BLOCK];
        memset(table, 0, sizeof table);
#pragma omp for schedule(static)
        for (long first = 0; first < n; first += BLOCK) {
            int m = n - first < BLOCK ? (int)(n - first) : BLOCK;
#pragma omp simd
            for (int i = 0; i < m; i++) {
                float q = p[first + i] < 0 ? 0 : p[first + i] > 1 ? 1 : p[first + i];
                int bucket = (int)ceilf(q * 199);
                cell[i] = (unsigned)((bucket < 1 ? 1 : bucket) + (t[first + i] != 0 ? 256 : 0));
            }
            COUNT(512)
        }
        CHECK(512)
    }
    return sum;
}

double sum_confusion(const float* t, const float* p, long n, int threads)
{
    double sum = 0;
#pragma omp parallel num_threads(threads) reduction(+ : sum)
    {
        unsigned table[4][101], cell[BLOCK];
        memset(table, 0, sizeof table);
#pragma omp for schedule(static)
        for (long first = 0; first < n; first += BLOCK) {
            int m = n - first < BLOCK ? (int)(n - first) : BLOCK;
#pragma omp simd
            for (int i = 0; i < m; i++) {
                unsigned a = (unsigned)(int)t[first + i], b = (unsigned)(int)p[first + i];
                cell[i] = a < 10 && b < 10 ? a * 10 + b : 100;
            }
            COUNT(101)
        }
        CHECK(101)
    }
    return sum;
}

// Weights, then rows: other arguments than above.
double sum_weighted_mse(const float* t, const float* p, const float* w, long n, int threads)
{
    double sum = 0, total = 0;
#pragma omp parallel for simd reduction(+ : sum, total) num_threads(threads) schedule(static)
    for (long i = 0; i < n; i++) {
        sum += (double)square(t[i] - p[i]) * (double)w[i];
        total += (double)w[i];
    }
    return sum / total;
}

static inline long arg_max(const float* row, long columns)
{
    float largest = row[0];
#pragma omp simd reduction(max : largest)
    for (long i = 0; i < columns; i++)
        largest = MAX(largest, row[i]);
    long at = 0;
    while (row[at] != largest)
        at++;
    return at;
}

static inline long arg_max_of_ten(const float* row)
{
    long at = 0;
    for (long i = 1; i < 10; i++)
        at = row[i] > row[at] ? i : at;
    return at;
}

double sum_categorical_accuracy(const float* t, const float* p, long rows, long columns, int threads)
{
    long hits = 0;
    if (columns == 10) {
#pragma omp parallel for reduction(+ : hits) num_threads(threads) schedule(static)
        for (long row = 0; row < rows; row++)
            hits += arg_max_of_ten(t + row * 10) == arg_max_of_ten(p + row * 10);
    } else {
#pragma omp parallel for reduction(+ : hits) num_threads(threads) schedule(static)
        for (long row = 0; row < rows; row++)
            hits += arg_max(t + row * columns, columns) == arg_max(p + row * columns, columns);
    }
    return (double)hits;
}

// Rows of ten.
double sum_logit_crossentropy(const int* labels, const float* logits, long rows, long columns, int threads)
{
    double loss = 0;
    // As many rows at once as a vector has lanes: a loop over ten columns is too short to fill one.
#pragma omp parallel for simd reduction(+ : loss) num_threads(threads) schedule(static)
    for (long row = 0; row < rows; row++) {
        const float* x = logits + row * columns;
        float largest = x[0], sum = 0;
        for (long i = 1; i < 10; i++)
            largest = MAX(largest, x[i]);
        for (long i = 0; i < 10; i++)
            sum += expf(x[i] - largest);
        loss += (double)(logf(sum) + largest - x[labels[row]]);
    }
    return loss;
}
