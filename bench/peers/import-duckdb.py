"""DuckDB: one query over the file."""

import sys

import duckdb

from work import SUMMED, worked


def months():
    connection = duckdb.connect()
    if sys.argv[1] != "0":
        connection.execute(f"set threads = {int(sys.argv[1])}")
    sums = ", ".join(f'sum("{name}")' for name in SUMMED)
    month = """strftime(strptime("Date", '%a, %b %-d, %Y'), '%Y-%m')"""
    return connection.execute(
        f"select {month} as month, count(*), {sums} from read_csv(?) group by month order by month", [sys.argv[2]]
    ).fetchall()


worked(months)
