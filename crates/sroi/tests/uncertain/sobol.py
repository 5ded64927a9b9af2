#!/usr/bin/env python3
"""Writes sobol.csv: points of Sobol's sequence without scrambling, as words of 32 bits, from scipy.

    pip install scipy==1.17.1 && python3 sobol.py > sobol.csv

scipy takes its direction numbers from the whole table of Joe and Kuo and goes by Gray's code: its n-th point is the one
of the number n ^ (n >> 1).
"""

import scipy
from scipy.stats import qmc

DIMENSIONS = 256
NUMBERS = [0, 1, 2, 3, 7, 100, 255, 1000, 65_535, 131_071, 1_048_575, 9_999_999]
sequence = qmc.Sobol(DIMENSIONS, scramble=False, bits=32)
print(f"# scipy {scipy.__version__}")
print("dimension,number,word")
for number in NUMBERS:
    sequence.reset()
    point = (sequence.fast_forward(number) if number else sequence).random(1)[0]
    for dimension in range(DIMENSIONS):
        print(f"{dimension},{number},{int(point[dimension] * 2**32)}")
