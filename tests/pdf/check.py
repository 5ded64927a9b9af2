"""Reports as PDF, read by a validator and by the reader of Chromium, neither of them made by who wrote the file.

    python check.py FOLDER

Each NAME.pdf is looked at, with NAME.txt beside it: what has to be found in it, a line each.
"""

import re
import sys
import unicodedata
from pathlib import Path

import page
import pypdfium2

LARGEST = 1_000_000
# Nothing is written nearer than this to the edge of the sheet, in points.
EDGE = 24 / 25.4 * 72 - 3
# Running heads and feet, which stand between two parts of a sentence.
HEAD, FOOT = 24 / 25.4 * 72, 22 / 25.4 * 72
# Made without a date, which PDF/A wants to know.
UNDATED = {"undated"}
# With characters that no typeface of ours has.
LACKING = {"direction", "emoji"}


# The validator takes the last byte of a stream for a part of the line's end where it is a carriage return.
LENGTH = "PDFA2A-STREAM-LENGTH-001"


def lengths(written):
    """Whether every stream is as long as it says, and then a line ends."""
    ends = []
    for found in re.finditer(rb"(?<!end)stream\r?\n", written):
        said = re.findall(rb"/Length (\d+)", written[max(0, found.start() - 500) : found.start()])
        ends.append(bool(said) and re.match(rb"\r?\n?endstream", written[found.end() + int(said[-1]) :][:12]) is not None)
    return bool(ends) and all(ends)


def plain(text):
    """Without what nobody sees, and without what a line's end adds or takes."""
    text = unicodedata.normalize("NFC", text)
    hidden = re.compile(r"[\s\u00ad\u0002\ufffe\u2010\-\u180b-\u180f\ufe00-\ufe0f\U000e0000-\U000e0fff]")
    return "".join(c for c in hidden.sub("", text) if unicodedata.category(c) not in {"Cc", "Cf", "Cn"})


def found(line, text, lacking):
    wanted = plain(line)
    if wanted in text:
        return True
    return lacking and re.search("".join(f"[{re.escape(c)}〓]" for c in wanted), text) is not None


def failures(path):
    name = path.stem
    profiles = ["ua1"] if name in UNDATED else ["ua1", "2a"]
    for profile in profiles:
        report = page.validate_pdf(path, profile=profile)
        print(f"  {profile}: {report.rules.passed} of {report.rules.total} rules")
        wrong = [failure for failure in report.failures if failure.rule_id != LENGTH or not lengths(path.read_bytes())]
        for failure in wrong[:10]:
            yield f"{profile}: {failure.rule_id} {failure.message}"
        if wrong or report.rules.total < 100 or not (report.is_compliant or report.failures):
            yield f"{profile}: not compliant"
    size = path.stat().st_size
    if size >= LARGEST and not name.startswith("long"):
        yield f"{size} bytes"

    document = pypdfium2.PdfDocument(path)
    about = document.get_metadata_dict()
    if not about["Creator"].startswith("sroi "):
        yield f"made by {about['Creator']!r}"
    if name in {"ja", "en"}:
        lines = path.with_suffix(".txt").read_text("utf8").splitlines()
        if about["Title"] != lines[0] or not about["Author"]:
            yield f"about itself it says {about}"
        marks = [mark.get_title() for mark in document.get_toc()]
        if len(marks) < 7 or any(plain(mark) not in map(plain, lines) for mark in marks[:5]):
            yield f"bookmarks: {marks}"

    text = ""
    for number, sheet in enumerate(document, 1):
        width, height = sheet.get_size()
        read = sheet.get_textpage()
        text += read.get_text_bounded(bottom=FOOT, top=height - HEAD)
        for at in range(read.count_chars()):
            left, bottom, right, top = read.get_charbox(at)
            outside = left < EDGE or right > width - EDGE or bottom < FOOT / 2 or top > height - HEAD / 2
            if outside and read.get_text_range(at, 1).strip():
                yield f"page {number}: {read.get_text_range(at, 1)!r} at {left:.0f} to {right:.0f}, {bottom:.0f} to {top:.0f}"
                break
    text = plain(text)
    lost = [line for line in path.with_suffix(".txt").read_text("utf8").splitlines() if not found(line, text, name in LACKING)]
    for line in lost[:10]:
        yield f"not found: {line[:100]}"
    print(f"  {size} bytes, {len(document)} pages, {len(text)} characters, {len(lost)} lines lost")


def main(folder):
    good = bad = 0
    for path in sorted(Path(folder).glob("*.pdf")):
        print(path.name)
        wrong = list(failures(path))
        for failure in wrong:
            print(f"  !! {failure}")
        good, bad = good + (not wrong), bad + bool(wrong)
    print(f"# pass {good}\n# fail {bad}")
    return 0 if good and not bad else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
