"""polars, lazily: only the columns that are needed are read."""

import os
import sys

if sys.argv[1] != "0":
    os.environ["POLARS_MAX_THREADS"] = sys.argv[1]

import polars

from work import SUMMED, worked


def months():
    day = polars.col("Date").str.to_date("%a, %b %-d, %Y")
    rows = polars.scan_csv(sys.argv[2]).with_columns(day.dt.strftime("%Y-%m").alias("month")).group_by("month")
    sums = rows.agg(polars.len(), *(polars.col(name).sum() for name in SUMMED))
    return sums.sort("month").collect().rows()


worked(months)
