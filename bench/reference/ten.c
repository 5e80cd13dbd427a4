/* The ten-quantity daily model of bench/README.md: a structure of arrays in blocks, which the compiler turns into vectors.
   Usage: ten LANES STEPS THREADS. Prints the seconds it took, the processor's
   seconds, and the sum of all quantities at the end. */
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { QUANTITIES = 10, BLOCK = 256 };

static const float base[QUANTITIES] = {.50f, .20f, .35f, .10f, .40f, .25f, .15f, .30f, .45f, .05f};
static const float gain[QUANTITIES] = {.40f, .60f, .30f, .70f, .20f, .50f, .65f, .35f, .25f, .55f};
static const float rate[QUANTITIES] = {.30f, .05f, .10f, .02f, .20f, .15f, .08f, .04f, .25f, .12f};

typedef struct {
    int first, last, steps;
    double sum;
} Share;

static inline float bits_to_float(uint32_t bits) {
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static inline uint32_t float_to_bits(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

/* A standard normal for a lane and a step: a counter that is hashed, then the inverse of the error function (Giles 2010). */
static inline float normal(uint32_t lane, uint32_t step) {
    uint32_t h = lane * 0x9E3779B9u + step * 0x85EBCA6Bu;
    h ^= h >> 16;
    h *= 0x7FEB352Du;
    h ^= h >> 15;
    h *= 0x846CA68Bu;
    h ^= h >> 16;
    float u = ((float)(int32_t)(h >> 8) + 0.5f) * (1.0f / 16777216.0f);
    float x = (2.0f * u) - 1.0f;
    float v = (4.0f * u) * (1.0f - u);

    uint32_t i = float_to_bits(v) - 0x3F3504F3u;
    float e = (float)((int32_t)i >> 23);
    float f = bits_to_float((i & 0x7FFFFFu) + 0x3F3504F3u) - 1.0f;
    float z = f * f;
    float y = 7.0376836292e-2f;
    y = (y * f) - 1.1514610310e-1f;
    y = (y * f) + 1.1676998740e-1f;
    y = (y * f) - 1.2420140846e-1f;
    y = (y * f) + 1.4249322787e-1f;
    y = (y * f) - 1.6668057665e-1f;
    y = (y * f) + 2.0000714765e-1f;
    y = (y * f) - 2.4999993993e-1f;
    y = (y * f) + 3.3333331174e-1f;
    y = (y * f) * z;
    y = y - (2.12194440e-4f * e);
    y = y - (0.5f * z);
    float w = 0.0f - ((f + y) + (0.693359375f * e));

    float c = w - 2.5f;
    float p = 2.81022636e-08f;
    p = (p * c) + 3.43273939e-07f;
    p = (p * c) - 3.5233877e-06f;
    p = (p * c) - 4.39150654e-06f;
    p = (p * c) + 2.1858087e-04f;
    p = (p * c) - 1.25372503e-03f;
    p = (p * c) - 4.17768164e-03f;
    p = (p * c) + 2.46640727e-01f;
    p = (p * c) + 1.50140941f;
    float t = sqrtf(w) - 3.0f;
    float q = -2.00214257e-04f;
    q = (q * t) + 1.00950558e-04f;
    q = (q * t) + 1.34934322e-03f;
    q = (q * t) - 3.67342844e-03f;
    q = (q * t) + 5.73950773e-03f;
    q = (q * t) - 7.6224613e-03f;
    q = (q * t) + 9.43887047e-03f;
    q = (q * t) + 1.00167406f;
    q = (q * t) + 2.83297682f;
    return 1.41421356f * ((w < 5.0f ? p : q) * x);
}

static void *run(void *given) {
    Share *share = given;
    static _Thread_local float x[QUANTITIES][BLOCK];
    for (int first = share->first; first < share->last; first += BLOCK) {
        for (int k = 0; k < QUANTITIES; k++) {
            for (int j = 0; j < BLOCK; j++) {
                x[k][j] = base[k];
            }
        }

        for (int step = 0; step < share->steps; step++) {
            for (int j = 0; j < BLOCK; j++) {
                float n = normal((uint32_t)(first + j), (uint32_t)step);
#pragma GCC unroll 10
                for (int k = 0; k < QUANTITIES; k++) {
                    float toward = base[k] + ((gain[k] * x[(k + 1) % QUANTITIES][j]) * (1.0f - x[(k + 3) % QUANTITIES][j]));
                    x[k][j] = x[k][j] + (rate[k] * (toward - x[k][j]));
                }

                float moved = x[0][j] + (0.05f * n);
                moved = moved > 0.0f ? moved : 0.0f;
                x[0][j] = moved < 1.0f ? moved : 1.0f;
            }
        }

        for (int k = 0; k < QUANTITIES; k++) {
            for (int j = 0; j < BLOCK; j++) {
                share->sum += x[k][j];
            }
        }
    }

    return NULL;
}

static double seconds(struct timespec from, struct timespec until) {
    return (double)(until.tv_sec - from.tv_sec) + 1e-9 * (double)(until.tv_nsec - from.tv_nsec);
}

int main(int count, char **given) {
    if (count != 4) {
        fprintf(stderr, "Usage: ten LANES STEPS THREADS\n");
        return 64;
    }

    int lanes = atoi(given[1]), steps = atoi(given[2]), threads = atoi(given[3]);
    if (lanes < BLOCK || lanes % BLOCK != 0 || steps < 1 || threads < 1 || threads > 64) {
        fprintf(stderr, "LANES is a multiple of %d, STEPS at least 1, THREADS 1 to 64.\n", BLOCK);
        return 64;
    }

    struct timespec begin, end, worked_from, worked_until;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &worked_from);
    clock_gettime(CLOCK_MONOTONIC, &begin);
    pthread_t running[64];
    Share shares[64] = {0};
    int blocks = lanes / BLOCK;
    for (int t = 0; t < threads; t++) {
        shares[t] = (Share){blocks * t / threads * BLOCK, blocks * (t + 1) / threads * BLOCK, steps, 0};
        pthread_create(&running[t], NULL, run, &shares[t]);
    }

    double sum = 0;
    for (int t = 0; t < threads; t++) {
        pthread_join(running[t], NULL);
        sum += shares[t].sum;
    }

    clock_gettime(CLOCK_MONOTONIC, &end);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &worked_until);
    printf("%.9f %.9f %.6f\n", seconds(begin, end), seconds(worked_from, worked_until), sum);
    return 0;
}
