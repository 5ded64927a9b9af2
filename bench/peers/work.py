"""What a piece of work has taken, said by the process that did it."""

import json
import resource
import time

SUMMED = ["Impressions", "Likes", "Bookmarks", "Replies", "Reposts", "Profile visits", "URL Clicks"]


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def worked(work):
    before, began = cpu(), time.monotonic()
    rows = work()
    took = {"cpu": cpu() - before, "wall": time.monotonic() - began}
    months = {row[0]: [int(number) for number in row[1:]] for row in rows}
    print(json.dumps({"months": months, "work": took}))
