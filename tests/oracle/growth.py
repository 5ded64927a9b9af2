"""Values of growth fits from scipy, statsmodels and numpy, for tests of `sroi::fit`.

    pip install scipy statsmodels numpy
    python growth.py > growth.csv

Every series is artificial. Followers are whole, as platforms count them.
"""

import sys

import numpy
import scipy
import statsmodels
import statsmodels.api as sm
from scipy.optimize import curve_fit
from scipy.stats import norm, t

rng = numpy.random.default_rng(20261124)


def compound(n, start, g, noise):
    return [int(round(start * (1 + g) ** m * numpy.exp(noise * rng.standard_normal()))) for m in range(n)]


def linear(n, start, a, noise):
    return [int(round(start + a * m + noise * rng.standard_normal())) for m in range(n)]


def curve(months, start, g, h):
    x, out, month = start, [], 0
    for m in months:
        while month < m:
            x, month = x * (1 + g - h * x), month + 1
        out.append(x)
    return numpy.array(out)


def logistic(n, start, g, k, noise):
    return [int(round(x + noise * rng.standard_normal())) for x in curve(range(n), start, g, g / k)]


def months(n):
    return list(range(n))


series = {
    "compound-18": (months(18), compound(18, 1200, 0.021, 0.01)),
    "compound-36": (months(36), compound(36, 24000, 0.008, 0.004)),
    "linear-12": (months(12), linear(12, 800, 35, 9)),
    "logistic-24": (months(24), logistic(24, 900, 0.22, 9800, 90)),
    "logistic-14": (months(14), logistic(14, 2500, 0.35, 12000, 60)),
    "falling-12": (months(12), compound(12, 5300, -0.012, 0.006)),
    "gaps-11": ([0, 1, 2, 5, 6, 7, 8, 11, 12, 14, 15], None),
    "short-5": (months(5), [1000, 1018, 1049, 1066, 1090]),
    "three": (months(3), [412, 431, 440]),
}
gap = logistic(16, 700, 0.3, 5200, 40)
series["gaps-11"] = (series["gaps-11"][0], [gap[m] for m in series["gaps-11"][0]])


def aicc(loglik, n, k):
    return 2 * k - 2 * loglik + 2 * k * (k + 1) / (n - k - 1) if n - k - 1 > 0 else ""


def show(name, form, at, counted, growth, error, low, high, ceiling, ceiling_error, residual, criterion):
    cells = [growth, error, low, high, ceiling, ceiling_error, residual, criterion]
    cells = [c if c == "" else repr(float(c)) for c in cells]
    points = " ".join(f"{m}:{f}" for m, f in zip(at, counted))
    print(",".join([name, form, points, *cells]))


print(f"# scipy {scipy.__version__} statsmodels {statsmodels.__version__} numpy {numpy.__version__} "
      f"python {sys.version.split()[0]}")
print("series,form,followers,growth,error,low,high,ceiling,ceiling_error,residual,aicc")
for name, (at, counted) in series.items():
    x, y, n = numpy.array(at, float), numpy.array(counted, float), len(at)

    fit = sm.OLS(numpy.log(y), sm.add_constant(x)).fit()
    b, se = fit.params[1], fit.bse[1]
    low, high = fit.conf_int(alpha=0.10)[1]
    # The density of the followers themselves: that of a lognormal.
    sigma = numpy.sqrt(numpy.mean(fit.resid**2))
    loglik = norm.logpdf(numpy.log(y), fit.fittedvalues, sigma).sum() - numpy.log(y).sum()
    show(name, "compound", at, counted, numpy.expm1(b), numpy.exp(b) * se, numpy.expm1(low), numpy.expm1(high), "", "",
         numpy.sqrt(fit.mse_resid), aicc(loglik, n, 3))

    fit = sm.OLS(y, sm.add_constant(x)).fit()
    low, high = fit.conf_int(alpha=0.10)[1]
    show(name, "linear", at, counted, fit.params[1], fit.bse[1], low, high, "", "", numpy.sqrt(fit.mse_resid),
         aicc(fit.llf, n, 3))

    if n < 6 or not name.startswith(("logistic", "gaps")):
        continue
    scale = y.max()
    best, cov = curve_fit(lambda m, s, g, h: curve(m, s, g, h), at, y / scale, p0=[y[0] / scale, 0.2, 0.2],
                          xtol=1e-15, ftol=1e-15, gtol=1e-15, maxfev=100000)
    rest = y - scale * curve(at, *best)
    q = t.ppf(0.95, n - 3)
    ge = numpy.sqrt(cov[1, 1])
    grad = numpy.array([0, 1 / best[2], -best[1] / best[2] ** 2])
    ke = scale * numpy.sqrt(grad @ cov @ grad)
    loglik = norm.logpdf(rest, 0, numpy.sqrt(numpy.mean(rest**2))).sum()
    show(name, "logistic", at, counted, best[1], ge, best[1] - q * ge, best[1] + q * ge, scale * best[1] / best[2], ke,
         numpy.sqrt((rest**2).sum() / (n - 3)), aicc(loglik, n, 4))
