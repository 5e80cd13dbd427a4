"""The ten-quantity daily model of bench/README.md in NumPy: one array of lanes for each quantity, no temporary arrays.

Usage: ten.py LANES STEPS. Prints the seconds it took, the processor's seconds, and the sum of all
quantities at the end.
"""

import sys
import time

import numpy as np

BASE = np.array([0.50, 0.20, 0.35, 0.10, 0.40, 0.25, 0.15, 0.30, 0.45, 0.05], dtype=np.float32)
GAIN = np.array([0.40, 0.60, 0.30, 0.70, 0.20, 0.50, 0.65, 0.35, 0.25, 0.55], dtype=np.float32)
RATE = np.array([0.30, 0.05, 0.10, 0.02, 0.20, 0.15, 0.08, 0.04, 0.25, 0.12], dtype=np.float32)


def run(lanes: int, steps: int) -> float:
    chance = np.random.default_rng(1)
    x = np.repeat(BASE[:, None], lanes, axis=1)
    normal = np.empty(lanes, dtype=np.float32)
    toward = np.empty(lanes, dtype=np.float32)
    rest = np.empty(lanes, dtype=np.float32)
    one, scale = np.float32(1), np.float32(0.05)
    for _ in range(steps):
        chance.standard_normal(out=normal, dtype=np.float32)
        for k in range(10):
            np.subtract(one, x[(k + 3) % 10], out=rest)
            np.multiply(x[(k + 1) % 10], GAIN[k], out=toward)
            np.multiply(toward, rest, out=toward)
            np.add(toward, BASE[k], out=toward)
            np.subtract(toward, x[k], out=toward)
            np.multiply(toward, RATE[k], out=toward)
            np.add(x[k], toward, out=x[k])
        np.multiply(normal, scale, out=normal)
        np.add(x[0], normal, out=x[0])
        np.clip(x[0], 0, 1, out=x[0])
    return float(x.sum(dtype=np.float64))


def main() -> int:
    if len(sys.argv) != 3:
        print("Usage: ten.py LANES STEPS", file=sys.stderr)
        return 64
    lanes, steps = int(sys.argv[1]), int(sys.argv[2])
    run(lanes, 10)
    begin, worked = time.perf_counter(), time.process_time()
    total = run(lanes, steps)
    print(f"{time.perf_counter() - begin:.9f} {time.process_time() - worked:.9f} {total:.6f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
