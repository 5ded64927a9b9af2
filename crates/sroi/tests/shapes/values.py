#!/usr/bin/env python3
"""Writes values.csv: quantiles, cumulatives, means and variances of the shapes, from scipy and mpmath.

    pip install scipy==1.17.1 mpmath==1.4.1 && python3 values.py > values.csv

Beta, PERT, triangular and uniform are scipy's; the truncated normal and lognormal are worked out by mpmath in 40
digits, because scipy has no truncated lognormal.
"""

import mpmath
import scipy
from scipy import stats

mpmath.mp.dps = 40
inf = mpmath.inf
P95 = mpmath.sqrt(2) * mpmath.erfinv(mpmath.mpf("0.9"))
US = [2**-33, 1e-9, 1e-6, 1e-3, 0.05, 0.25, 0.4, 0.5, 0.625, 0.75, 0.95, 0.999, 1 - 1e-6, 1 - 2**-33]


class Scipy:
    def __init__(self, frozen):
        self.frozen = frozen

    def quantile(self, u):
        # 1 - u is exact from a half on.
        return self.frozen.ppf(u) if u <= 0.5 else self.frozen.isf(1 - u)

    def cumulative(self, x):
        return self.frozen.cdf(x)

    def mean(self):
        return self.frozen.mean()

    def variance(self):
        return self.frozen.var()


class Cut:
    """A normal distribution, or the exponential of one, between two points."""

    def __init__(self, middle, deviation, least, most, exponential):
        self.middle, self.deviation, self.exponential = middle, deviation, exponential
        self.least, self.most = (least - middle) / deviation, (most - middle) / deviation
        self.below, self.above = mpmath.ncdf(self.least), mpmath.ncdf(-self.most)
        self.kept = 1 - self.below - self.above

    def out(self, z):
        x = self.middle + self.deviation * z
        return mpmath.exp(x) if self.exponential else x

    def quantile(self, u):
        p = self.below + mpmath.mpf(u) * self.kept
        q = self.above + (1 - mpmath.mpf(u)) * self.kept
        z = -mpmath.sqrt(2) * mpmath.erfinv(1 - 2 * p) if p < q else mpmath.sqrt(2) * mpmath.erfinv(1 - 2 * q)
        return self.out(z)

    def cumulative(self, x):
        x = mpmath.log(x) if self.exponential else mpmath.mpf(x)
        return (mpmath.ncdf((x - self.middle) / self.deviation) - self.below) / self.kept

    def moment(self, power):
        inner = [z for z in range(-12, 60, 3) if self.least < z < self.most]
        points = [max(self.least, mpmath.mpf(-15))] + inner + [min(self.most, mpmath.mpf(60))]
        return mpmath.quad(lambda z: self.out(z) ** power * mpmath.npdf(z), points) / self.kept

    def mean(self):
        return self.moment(1)

    def variance(self):
        return self.moment(2) - self.moment(1) ** 2


def pert(low, value, high):
    width = high - low
    return Scipy(stats.beta(1 + 4 * (value - low) / width, 1 + 4 * (high - value) / width, low, width))


def triangular(low, value, high):
    return Scipy(stats.triang((value - low) / (high - low), low, high - low))


def uniform(low, high):
    return Scipy(stats.uniform(low, high - low))


def normal(low, high, least, most):
    low, high = mpmath.mpf(low), mpmath.mpf(high)
    return Cut((low + high) / 2, (high - low) / 2 / P95, mpmath.mpf(least), mpmath.mpf(most), False)


def lognormal(low, high, most):
    low, high = mpmath.log(low), mpmath.log(high)
    return Cut((low + high) / 2, (high - low) / 2 / P95, -inf, mpmath.log(most) if most != inf else inf, True)


def beta(mean, n):
    return Scipy(stats.beta(mean * n, (1 - mean) * n))


CURVES = [
    (pert, [(0.2, 0.3, 0.45), (0.0, 0.0, 1.0), (10.0, 50.0, 50.0), (-0.05, 0.01, 0.04), (1000.0, 1200.0, 9000.0)]),
    (triangular, [(0.2, 0.3, 0.45), (0.0, 0.0, 1.0), (10.0, 50.0, 50.0), (-0.05, 0.01, 0.04), (1.0, 2.0, 3.0)]),
    (uniform, [(0.2, 0.45), (-3.0, 9.0)]),
    (normal, [(0.2, 0.5, 0, 1), (0.01, 0.3, 0, 1), (5.0, 15.0, -inf, inf), (0.0, 10.0, 0, inf), (-0.02, 0.05, -1, 1)]),
    (lognormal, [(1.0, 10.0, inf), (0.05, 0.8, 1), (0.001, 100.0, inf), (100.0, 110.0, inf), (0.5, 4.9, 5)]),
    (beta, [(0.3, 10.0), (0.02, 50.0), (0.5, 1.0), (0.001, 1000.0), (0.9, 200.0), (0.012, 5e6), (0.4, 2.0), (0.1, 1.0)]),
]

print(f"# scipy {scipy.__version__}, mpmath {mpmath.__version__}")
print("shape,arguments,figure,at,value")
for shape, all_arguments in CURVES:
    for arguments in all_arguments:
        curve = shape(*arguments)
        name = f"{shape.__name__},{' '.join(str(float(argument)) for argument in arguments)}"
        for u in US:
            x = float(curve.quantile(u))
            print(f"{name},quantile,{u!r},{x!r}")
            if 1e-4 < u < 0.9999:
                print(f"{name},cumulative,{x!r},{float(curve.cumulative(x))!r}")
        print(f"{name},mean,,{float(curve.mean())!r}")
        print(f"{name},variance,,{float(curve.variance())!r}")
