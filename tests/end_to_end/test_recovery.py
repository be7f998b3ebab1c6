"""After kill -9 in mid-training the window offers to go on, and nothing older than the last checkpoint is lost."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.run_store import RunStore
from gan_studio.core.runs_folder import default_runs_folder
from gan_studio.runtime.studio import Studio
from gan_studio.runtime.training_session import TrainingState

TINY = ["--preset", "quick", "--width", "4", "--latent-size", "16", "--batch-size", "8", "--steps", "1000000", "--checkpoint-minutes", "0.05"]


@pytest.fixture
def killed_run() -> Path:
    folder = default_runs_folder() / "killed"
    command = [sys.executable, "-m", "gan_studio", "train", "--data", "digits", "--out", str(folder), *TINY]
    process = subprocess.Popen(command)
    while len(list(folder.glob("checkpoints/step-*.safetensors"))) < 2:
        assert process.poll() is None
        time.sleep(0.05)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_a_killed_run_is_offered_and_goes_on(killed_run: Path, qtbot: QtBot) -> None:
    with RunStore.open(killed_run) as store:
        checkpoint = store.load_checkpoint()
        before = store.history()
        assert store.status == "interrupted"
    assert len(before) >= checkpoint.step > 0

    studio = Studio()
    try:
        with qtbot.waitSignal(studio.earlier.interrupted_found, timeout=60_000) as found:
            studio.start()
        (runs,) = found.args
        assert [(run.folder, run.step) for run in runs] == [(killed_run, checkpoint.step)]
        studio.resume_run(killed_run)
        qtbot.waitUntil(lambda: studio.run is not None and studio.run.step > checkpoint.step, timeout=60_000)
        assert studio.run is not None
        steps = studio.run.history.steps.tolist()
        assert steps == list(range(1, len(steps) + 1))
        kept = before.column("generator_loss")[: checkpoint.step]
        assert (studio.run.history.column("generator_loss")[: checkpoint.step] == kept).all()
        studio.training.stop()
        qtbot.waitUntil(lambda: studio.training.state is TrainingState.IDLE, timeout=60_000)
    finally:
        studio.close()
    with RunStore.open(killed_run) as store:
        assert store.status == "stopped"
