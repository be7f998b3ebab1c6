"""The budget fails what exceeds it, and only that."""

import sys
import tomllib
from pathlib import Path

import budget
import pytest

MEASURED = {"megabytes": {"installed": 600.0, "memory_at_first_paint": 100.0}, "seconds": {"first_paint": 0.4, "first_picture": 2.0, "first_step": 1.7}}


def test_what_is_within_the_budget_passes() -> None:
    assert budget.exceeded(MEASURED, MEASURED) == []


def test_each_figure_too_large_is_named() -> None:
    allowed = {"megabytes": {"installed": 599.9, "memory_at_first_paint": 100.0}, "seconds": {"first_step": 1.0}}
    assert budget.exceeded(MEASURED, allowed) == ["installed", "first_step"]


def test_a_figure_that_nobody_measured_is_no_pass() -> None:
    with pytest.raises(KeyError):
        budget.exceeded(MEASURED, {"megabytes": {"installde": 600.0}})


def test_the_budget_names_what_is_measured() -> None:
    allowed = tomllib.loads(budget.FILE.read_text("utf-8"))
    assert {unit: set(figures) for unit, figures in allowed.items()} == {unit: set(figures) for unit, figures in MEASURED.items()}
    assert len(budget.report(MEASURED, allowed)) == 5


@pytest.mark.skipif(sys.platform == "win32", reason="links take rights there")
def test_links_take_no_room(tmp_path: Path) -> None:
    (tmp_path / "library.so.1").write_bytes(bytes(2_000_000))
    (tmp_path / "library.so").symlink_to("library.so.1")
    assert budget.size(tmp_path) == pytest.approx(2.0)
