"""Diversity reports as a table for a spreadsheet or a plotting program: one row each, every figure beside that of real pictures."""

import csv
import io
from collections.abc import Iterable

from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.diagnosis.report import DiversityFrame

HEAD = ("step", "generator", "samples", "thorough", "space")


def report_table(frames: Iterable[DiversityFrame]) -> str:
    """CSV (RFC 4180): the columns of :data:`HEAD`, then each figure as ``coverage`` and ``coverage_real``; empty where a report does not have it."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow([*HEAD, *(name for figure in FIGURES for name in (figure, f"{figure}_real"))])
    for frame in sorted(frames, key=lambda frame: (frame.step, frame.generator, frame.thorough)):
        report = frame.report
        row = [frame.step, frame.generator, report.samples, int(frame.thorough), report.space]
        figures = [report.figures.get(figure, ("", "")) for figure in FIGURES]
        table.writerow([*row, *(value for measured in figures for value in measured)])
    return text.getvalue()
