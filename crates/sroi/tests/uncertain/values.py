#!/usr/bin/env python3
"""Writes values.csv: what other people's programs say of the studies beside this file.

    pip install numpy==2.4.6 scipy==1.17.1 SALib==1.6.0 && python3 values.py > values.csv    (some minutes)

first, total        Sobol's indices of map.study.json by SALib, and the half-width that it gives for 95 %
mean, sd, p05 …     of the same study with rank correlations, by numpy and scipy, and the standard error over 64 batches
shapley             of linear.study.json by the formula for linear functions of normal variables (A. B. Owen and
                    C. Prieur: On Shapley value for measuring importance of dependent inputs, 2017, theorem 2), in numpy
evpi, evppi         of choice.study.json from scipy's normal distribution: the loss integral of a linear difference
nested_evppi, …     of choice.study.json with other shapes, by two nested loops of draws, with the error over batches
"""

import itertools
import json
import math
from importlib.metadata import version
from pathlib import Path

import numpy as np
import scipy
from SALib.analyze import sobol as analyze
from SALib.sample import sobol as sample
from scipy import stats

HERE = Path(__file__).parent
P95 = stats.norm.ppf(0.95)


def quantile(judged):
    """The quantile function of a judged number, as scipy has it."""
    value, low, high = (float(judged[name]) for name in ("value", "low", "high"))
    width = high - low
    return {
        "uniform": stats.uniform(low, width),
        "triangular": stats.triang((value - low) / width, low, width),
        "pert": stats.beta(1 + 4 * (value - low) / width, 1 + 4 * (high - value) / width, low, width),
        "normal": stats.norm((low + high) / 2, width / 2 / P95),
    }[judged["shape"]].ppf


def judged(node, place=""):
    """Every judged number with a range, by address."""
    if isinstance(node, dict) and "shape" in node:
        yield place, node
    elif isinstance(node, dict):
        for name, below in node.items():
            yield from judged(below, f"{place}.{name}" if place else name)
    elif isinstance(node, list):
        for below in node:
            yield from judged(below, f"{place}.{below['id']}")


def read(name):
    study = json.loads((HERE / name).read_text())
    return study, dict(judged({part: study[part] for part in ("inputs", "outcomes") if part in study}))


def row(kind, name, value, error=0.0):
    print(f"{kind},{name},{float(value)!r},{float(error)!r}")


def ratio(study, x):
    """The ratio of map.study.json for columns of values by address."""
    total = 0.0
    for outcome in study["outcomes"]:
        at = lambda field, stated: x.get(f"outcomes.{outcome['id']}.{field}", stated)
        stated = lambda field: float(outcome[field]) if isinstance(outcome[field], str) else None
        kept = (1 - at("deadweight", stated("deadweight"))) * 0.95 * 0.8
        drop_off = at("drop_off", stated("drop_off"))
        years = sum((1 - drop_off) ** (t - 1) / 1.035**t for t in range(1, 5))
        total = total + at("quantity.count", None) * at("proxy", None) * kept * years
    return total / 50000


def shares():
    study, ranges = read("map.study.json")
    names = list(ranges)
    problem = {"num_vars": len(names), "names": names, "bounds": [[0, 1]] * len(names)}
    u = sample.sample(problem, 2**17, calc_second_order=False, seed=1)
    x = {name: quantile(ranges[name])(u[:, column]) for column, name in enumerate(names)}
    found = analyze.analyze(problem, ratio(study, x), calc_second_order=False, num_resamples=100, seed=2)
    for name, first, first_error, total, total_error in zip(names, found["S1"], found["S1_conf"], found["ST"], found["ST_conf"]):
        row("first", name, first, first_error)
        row("total", name, total, total_error)


CORRELATIONS = {("outcomes.a.quantity.count", "outcomes.a.proxy"): 0.6, ("outcomes.a.proxy", "outcomes.b.proxy"): -0.4}


def correlated():
    study, ranges = read("map.study.json")
    names = list(ranges)
    matrix = np.eye(len(names))
    for (one, other), rank in CORRELATIONS.items():
        i, j = names.index(one), names.index(other)
        matrix[i, j] = matrix[j, i] = 2 * math.sin(math.pi * rank / 6)
    generator = np.random.default_rng(3)
    told = []
    for _ in range(64):
        u = stats.norm.cdf(generator.multivariate_normal(np.zeros(len(names)), matrix, 200_000))
        y = ratio(study, {name: quantile(ranges[name])(u[:, column]) for column, name in enumerate(names)})
        told.append([y.mean(), y.std(ddof=1), *np.percentile(y, [5, 25, 50, 75, 95])])
    told = np.array(told)
    for column, name in enumerate(["mean", "sd", "p05", "p25", "p50", "p75", "p95"]):
        row("correlated", name, told[:, column].mean(), told[:, column].std(ddof=1) / 8)


def shapley():
    study, ranges = read("linear.study.json")
    names = list(ranges)
    d = len(names)
    sd = np.array([(float(judged["high"]) - float(judged["low"])) / 2 / P95 for judged in ranges.values()])
    sigma = np.eye(d)
    for correlation in study["correlations"]:
        i, j = (names.index(name) for name in correlation["between"])
        sigma[i, j] = sigma[j, i] = 2 * math.sin(math.pi * float(correlation["rank"]) / 6)
    sigma = sigma * np.outer(sd, sd)
    beta = np.ones(d)

    def given(rows, columns, known):
        """The covariance of some with others, given those that are known."""
        direct = sigma[np.ix_(rows, columns)]
        if not known:
            return direct
        return direct - sigma[np.ix_(rows, known)] @ np.linalg.solve(sigma[np.ix_(known, known)], sigma[np.ix_(known, columns)])

    for j in range(d):
        others = [i for i in range(d) if i != j]
        effect = 0.0
        for size in range(d):
            for known in map(list, itertools.combinations(others, size)):
                rest = [i for i in range(d) if i not in known]
                cov = (given([j], rest, known) @ beta[rest])[0]
                effect += cov**2 / given([j], [j], known)[0, 0] / math.comb(d - 1, size)
        row("shapley", names[j], effect / d / (beta @ sigma @ beta))


def loss(mean, deviation):
    """E max(0, X) − max(0, E X) of a normal X."""
    z = abs(mean) / deviation
    return deviation * (stats.norm.pdf(z) - z * stats.norm.sf(z))


def choice():
    _, ranges = read("choice.study.json")
    deviation = {name: (float(judged["high"]) - float(judged["low"])) / 2 / P95 for name, judged in ranges.items()}
    count, grant = "outcomes.learned.quantity.count", "inputs.grant.amount"
    mean = 100 * float(ranges[count]["value"]) - float(ranges[grant]["value"])
    row("choice", "evpi", loss(mean, math.hypot(100 * deviation[count], deviation[grant])))
    row("choice", count, loss(mean, 100 * deviation[count]))
    row("choice", grant, loss(mean, deviation[grant]))


NESTED = {
    "outcomes.learned.quantity.count": {"value": "100", "low": "60", "high": "160", "shape": "uniform"},
    "outcomes.learned.proxy": {"value": "100", "low": "40", "high": "200", "shape": "triangular"},
    "outcomes.learned.deadweight": {"value": "0.1", "low": "0", "high": "0.5", "shape": "pert"},
}


def nested():
    generator = np.random.default_rng(4)
    batches, outer, inner = 32, 1000, 4000
    functions = [quantile(judged) for judged in NESTED.values()]

    def worth(x):
        return x[0] * x[1] * (1 - x[2]) - 10_000

    perfect, partial = [], {name: [] for name in NESTED}
    for _ in range(batches):
        x = [function(generator.random(outer * inner)) for function in functions]
        y = worth(x)
        perfect.append(np.maximum(y, 0).mean() - max(y.mean(), 0))
        for known, name in enumerate(NESTED):
            theta = functions[known](generator.random(outer))[:, None]
            inner_x = [theta if column == known else x[column].reshape(outer, inner) for column in range(3)]
            expected = worth(inner_x).mean(axis=1)
            partial[name].append(np.maximum(expected, 0).mean() - max(expected.mean(), 0))
    for name, told in [("evpi", perfect), *partial.items()]:
        row("nested", name, np.mean(told), np.std(told, ddof=1) / math.sqrt(batches))


print(f"# numpy {np.__version__}, scipy {scipy.__version__}, SALib {version('SALib')}")
print("of,name,value,error")
shares()
correlated()
shapley()
choice()
nested()
