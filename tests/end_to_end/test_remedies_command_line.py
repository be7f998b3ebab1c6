"""Remedies on the command line: switched on, adjusted, exchanged when a run goes on, and refused in words."""

import json
from pathlib import Path

import pytest
from tqdm import tqdm

from gan_studio.cli import run_command_line
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.run_store import RunStore

TINY = ["--preset", "quick", "--width", "4", "--latent-size", "8", "--batch-size", "8", "--json"]


def remedies(folder: Path) -> list[dict[str, object]]:
    with RunStore.open(folder) as store:
        return [remedy.model_dump() for remedy in store.config.remedies]


def test_a_run_goes_on_with_other_remedies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tqdm, "monitor_interval", 0)  # else it leaves a thread
    run = tmp_path / "run"
    begin = ["train", "--data", "digits", "--out", str(run), "--steps", "2", *TINY]
    assert run_command_line([*begin, "--remedy", "pacgan", "--remedy", "r1", "--r1-gamma", "5"]) == 0
    assert remedies(run) == [{"name": "r1", "r1_gamma": 5}, {"name": "pacgan", "pacgan_size": 2}]
    go_on = ["train", "--out", str(run), "--resume", "--json"]
    assert run_command_line([*go_on, "--steps", "4", "--r1-gamma", "2"]) == 0
    assert remedies(run) == [{"name": "r1", "r1_gamma": 2}, {"name": "pacgan", "pacgan_size": 2}]
    assert run_command_line([*go_on, "--steps", "6", "--remedy", "spectral-norm"]) == 0
    assert remedies(run) == [{"name": "spectral-norm"}]
    assert run_command_line([*go_on, "--steps", "8", "--remedy", "none"]) == 0
    assert remedies(run) == []
    with RunStore.open(run) as store:
        assert store.history().steps.tolist() == list(range(1, 9))


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        (["--remedy", "r1", "--remedy", "r3gan"], "cannot be on together"),
        (["--remedy", "smoothing", "--loss", "hinge"], "nothing to act on"),
        (["--r1-gamma", "5"], "no setting “r1_gamma”"),
    ],
)
def test_what_does_not_go_together_is_told_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str], flags: list[str], sentence: str) -> None:
    assert run_command_line(["train", "--data", "digits", "--out", str(tmp_path / "run"), *TINY, *flags]) == 1
    assert sentence in json.loads(capsys.readouterr().err)["error"]
    assert not (tmp_path / "run").exists()


def test_help_lists_every_remedy_and_its_settings(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run_command_line(["train", "--help"])
    printed = "".join(capsys.readouterr().out.split())
    for name, remedy in Remedy.choices().items():
        assert name in printed
        assert all("--" + field.replace("_", "-") in printed for field in remedy.model_fields)
