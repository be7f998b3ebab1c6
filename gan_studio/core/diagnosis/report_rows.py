"""Diversity reports as rows of an SQLite file: a new figure is a new name in a row's JSON, and the tables stay as they are."""

import json
import sqlite3
from typing import Any

import numpy as np

from gan_studio.core.diagnosis.modes import Modes
from gan_studio.core.diagnosis.report import DiversityFrame, DiversityReport, Measured

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS modes (id INTEGER PRIMARY KEY, about TEXT UNIQUE)",
    "CREATE TABLE IF NOT EXISTS reports"
    " (step INTEGER, generator TEXT, thorough INTEGER, modes INTEGER REFERENCES modes, report TEXT, PRIMARY KEY (step, generator, thorough))",
)
"""Modes are the same in all reports of a training, and there may be a thousand: they have a table of their own."""


def insert_report(connection: sqlite3.Connection, frame: DiversityFrame) -> None:
    """Add one report; it replaces one of the same step, generator and thoroughness."""
    report, about = frame.report, _modes_to_text(frame.report.modes)
    connection.execute("INSERT OR IGNORE INTO modes (about) VALUES (?)", (about,))
    (modes,) = connection.execute("SELECT id FROM modes WHERE about = ?", (about,)).fetchone()
    content = {
        "samples": report.samples,
        "space": report.space,
        "about": report.about,
        "figures": {name: [float(value) for value in measured] for name, measured in report.figures.items()},
        "counts": report.counts.tolist(),
    }
    row = (frame.step, frame.generator, frame.thorough, modes, json.dumps(content))
    connection.execute("INSERT OR REPLACE INTO reports VALUES (?, ?, ?, ?, ?)", row)


def select_reports(connection: sqlite3.Connection) -> list[DiversityFrame]:
    """All reports, in the order of their steps; none where the file is of a version that made none."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'reports'").fetchone() is None:
        return []
    modes = {key: _modes_from_text(about) for key, about in connection.execute("SELECT id, about FROM modes")}
    rows = connection.execute("SELECT step, generator, thorough, modes, report FROM reports ORDER BY step")
    return [DiversityFrame(step, generator, _report(json.loads(content), modes[key]), bool(thorough)) for step, generator, thorough, key, content in rows]


def _report(content: dict[str, Any], modes: Modes) -> DiversityReport:
    figures = {name: Measured(*values) for name, values in content["figures"].items()}
    return DiversityReport(content["samples"], content["space"], content["about"], figures, modes, np.array(content["counts"], np.int64))


def _modes_to_text(modes: Modes) -> str:
    return json.dumps({"names": modes.names, "by": modes.by, "counts": modes.counts.tolist(), "examples": modes.examples.tolist()})


def _modes_from_text(about: str) -> Modes:
    content = json.loads(about)
    return Modes(tuple(content["names"]), content["by"], np.array(content["counts"], np.int64), np.array(content["examples"], np.int64))
