"""numpy: draws of the map in chunks that stay in the cache, with its usual generator."""

import json
import sys
import time

import numpy

CHUNK = 8192
NORMAL_90 = 1.6448536269514722


def rows(model):
    for row in model["rows"]:
        read = {field: tuple(float(row[field][end]) for end in ("low", "value", "high"))
                for field in row if field != "id"}
        low, value, high = read["attribution"]
        lower, _, upper = read["proxy"]
        yield {
            "mean": (read["quantity"][0] + read["quantity"][2]) / 2,
            "sd": (read["quantity"][2] - read["quantity"][0]) / (2 * NORMAL_90),
            "mu": (numpy.log(lower) + numpy.log(upper)) / 2,
            "sigma": (numpy.log(upper) - numpy.log(lower)) / (2 * NORMAL_90),
            "deadweight": read["deadweight"],
            "displacement": read["displacement"],
            "alpha": 1 + 4 * (value - low) / (high - low),
            "beta": 1 + 4 * (high - value) / (high - low),
            "low": low,
            "width": high - low,
            "drop_off": read["drop_off"],
        }


def draw(model, count, seed):
    random = numpy.random.Generator(numpy.random.PCG64(seed))
    inputs = sum(float(amount) for amount in model["inputs"])
    factors = [1 / (1 + float(model["rate"])) ** (year + 1) for year in range(model["years"])]
    prepared = list(rows(model))
    ratios = numpy.empty(count)
    for begin in range(0, count, CHUNK):
        size = min(CHUNK, count - begin)
        total = numpy.zeros(size)
        for row in prepared:
            value = random.normal(row["mean"], row["sd"], size)
            value *= random.lognormal(row["mu"], row["sigma"], size)
            value *= 1 - random.triangular(*row["deadweight"], size)
            low, _, high = row["displacement"]
            value *= 1 - random.uniform(low, high, size)
            value *= 1 - (row["low"] + row["width"] * random.beta(row["alpha"], row["beta"], size))
            kept = 1 - random.triangular(*row["drop_off"], size)
            annuity = numpy.full(size, factors[-1])
            for factor in reversed(factors[:-1]):
                annuity *= kept
                annuity += factor
            value *= annuity
            total += value
        ratios[begin:begin + size] = total / inputs
    return ratios


path, count, least = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
with open(path, encoding="utf-8") as file:
    model = json.load(file)
times = []
seed = 1
while not times or sum(times) < least:
    before = time.process_time()
    ratios = draw(model, count, seed)
    times.append(time.process_time() - before)
    seed += 1
print(json.dumps({"mean": ratios.mean(), "sd": ratios.std(ddof=1), "cpu": sum(times) / len(times)}))
