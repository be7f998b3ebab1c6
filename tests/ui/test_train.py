"""The Train workspace with the real studio and real, tiny trainings: from opening pictures to the run's last picture."""

import dataclasses
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.frames import SCALARS
from gan_studio.core.grid import tile
from gan_studio.core.loss_plot import loss_plot
from gan_studio.core.presets import PRESETS
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.background import Job
from gan_studio.runtime.opening import glance_at_runs
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui import theme
from gan_studio.ui.job_progress import JobProgress
from gan_studio.ui.train.panel import TrainPanel
from gan_studio.ui.train.timeline import stride
from tests.ui.language import speaking
from tests.ui.training import open_digits, open_panel, save_pictures, step_of, text_of, train_until, wait, wait_for_state

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[TrainPanel]:
    with open_panel(qtbot) as panel:
        yield panel


@pytest.fixture
def paused(qtbot: QtBot, panel: TrainPanel) -> TrainPanel:
    """A panel whose run has some sample grids and is paused."""
    open_digits(qtbot, panel)
    train_until(qtbot, panel, 16)
    panel.refresh()
    return panel


# --- data --------------------------------------------------------------------------------------------------------


def test_nothing_can_be_trained_before_pictures_are_open(qtbot: QtBot, panel: TrainPanel) -> None:
    assert not panel.controls.start.isEnabled()
    assert "pictures" in panel.controls.start.toolTip()
    open_digits(qtbot, panel)
    assert panel.controls.start.isEnabled()


def test_the_card_shows_the_pictures_as_training_sees_them(qtbot: QtBot, panel: TrainPanel) -> None:
    open_digits(qtbot, panel)
    data = panel.studio.data
    assert data is not None
    assert (panel.data_card.sheet.images == data.preflight.contact_sheet[: len(panel.data_card.sheet.images)]).all()
    assert "1,797 pictures, grey" in text_of(panel.data_card)
    assert "10 classes" in text_of(panel.data_card)
    assert not panel.data_card.skipped.isVisible()


def test_the_card_says_what_is_wrong(qtbot: QtBot, panel: TrainPanel, tmp_path: Path) -> None:
    panel.studio.open_path(str(save_pictures(tmp_path / "faces", 30, broken=2)))
    wait(qtbot, lambda: panel.studio.data is not None)
    wait(qtbot, lambda: "Only 30 pictures" in text_of(panel.data_card))
    assert panel.data_card.skipped.isVisible()
    panel.data_card.skipped.set_expanded(True)
    listed = panel.data_card.skipped_list.toPlainText().splitlines()
    assert len(listed) == 2
    assert all("broken" in line and "damaged" in line for line in listed)


def test_pictures_opened_during_a_training_are_marked_as_the_next_ones(qtbot: QtBot, paused: TrainPanel, tmp_path: Path) -> None:
    assert "for the next one" not in text_of(paused.data_card)
    paused.studio.open_path(str(save_pictures(tmp_path / "faces", 20)))
    wait(qtbot, lambda: "for the next one" in text_of(paused.data_card))


# --- controls ----------------------------------------------------------------------------------------------------


def test_start_pause_step_and_stop_by_their_keys(qtbot: QtBot, panel: TrainPanel) -> None:
    open_digits(qtbot, panel)
    qtbot.keyClick(panel, Qt.Key.Key_F5)
    wait(qtbot, lambda: step_of(panel) > 3)
    assert not panel.controls.start.isEnabled()
    qtbot.keyClick(panel, Qt.Key.Key_F6)
    wait_for_state(qtbot, panel, TrainingState.PAUSED)
    before = step_of(panel)
    qtbot.keyClick(panel, Qt.Key.Key_F10)
    wait(qtbot, lambda: step_of(panel) > before)
    assert step_of(panel) == before + 1
    wait(qtbot, lambda: f"step {before + 1:,} of 100,000" in text_of(panel.controls))
    assert panel.controls.start.text() == "Resume"
    qtbot.keyClick(panel, Qt.Key.Key_F5)
    wait(qtbot, lambda: step_of(panel) > before + 3)
    wait(qtbot, lambda: "images/s" in text_of(panel.controls))
    qtbot.keyClick(panel, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    wait_for_state(qtbot, panel, TrainingState.IDLE)
    assert panel.controls.start.text() == "New run"
    assert panel.run_bar.isVisible()


def test_a_step_without_a_run_begins_one_and_waits(qtbot: QtBot, panel: TrainPanel) -> None:
    open_digits(qtbot, panel)
    panel.controls.step.click()
    wait_for_state(qtbot, panel, TrainingState.PAUSED)
    assert step_of(panel) == 0
    panel.controls.step.click()
    wait(qtbot, lambda: step_of(panel) == 1)


def test_preparing_pictures_can_be_cancelled(qtbot: QtBot, panel: TrainPanel, tmp_path: Path) -> None:
    panel.studio.open_path(str(save_pictures(tmp_path / "faces", 200)))
    wait(qtbot, lambda: panel.studio.data is not None)
    jobs: list[Job] = []
    panel.studio.preparing.connect(jobs.append)
    panel.controls.start.click()
    assert panel.controls.is_preparing
    assert not panel.controls.start.isEnabled()
    assert not panel.settings.combo.isEnabled()
    with qtbot.waitSignal(jobs[0].cancelled, timeout=60_000):
        panel.controls.stop.click()
    wait(qtbot, lambda: panel.controls.start.isEnabled())
    assert panel.studio.run is None
    assert panel.settings.combo.isEnabled()


def test_the_control_bar_keeps_its_height(qtbot: QtBot, panel: TrainPanel) -> None:
    theme.switch().apply("dark")
    open_digits(qtbot, panel)
    idle = panel.controls.height()
    enough = threading.Event()
    panel.studio.preparing.emit(panel.studio.jobs.start("Preparing", enough.wait))
    progress = panel.controls.findChild(JobProgress)
    wait(qtbot, progress.isVisible)
    qtbot.wait(50)
    preparing = panel.controls.height()
    enough.set()
    wait(qtbot, lambda: not panel.controls.is_preparing)
    train_until(qtbot, panel, 3)
    assert (preparing, panel.controls.height()) == (idle, idle)


def test_every_control_has_a_name(paused: TrainPanel) -> None:
    reachable = [child for child in paused.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible()]
    named = [child for child in reachable if not isinstance(child.parent(), QAbstractSpinBox)]
    assert len(named) > 30
    assert [child for child in named if not child.accessibleName()] == []


# --- settings ----------------------------------------------------------------------------------------------------


def test_presets_and_custom_settings_with_undo(panel: TrainPanel) -> None:
    combo, form = panel.settings.combo, panel.settings.form
    index = combo.findData("small")
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    assert panel.studio.draft == PRESETS["small"].config()
    form.row("optimizer.beta1").field.edited.emit(0.3)
    assert combo.currentText() == "Custom (from Small machine)"
    assert panel.studio.draft.optimizer.beta1 == 0.3
    form.undo_stack.undo()
    assert combo.currentText() == "Small machine"
    form.undo_stack.undo()
    assert panel.studio.draft.latent_size == 4
    assert combo.currentText().startswith("Custom")


def test_a_run_with_the_settings_of_a_preset_shows_that_one(qtbot: QtBot, panel: TrainPanel) -> None:
    panel.studio.train_with(PRESETS["2014"].config(), "digits", paused=True)
    wait_for_state(qtbot, panel, TrainingState.PAUSED)
    assert panel.settings.combo.currentText() == "The 2014 GAN"


def test_live_settings_reach_the_training_and_fixed_ones_are_closed(qtbot: QtBot, paused: TrainPanel) -> None:
    form, run = paused.settings.form, paused.studio.run
    assert run is not None
    assert not form.row("architecture.width").field.isEnabled()
    assert "Stop and start a new run" in form.row("architecture.width").toolTip()
    form.row("generator_learning_rate").field.edited.emit(0.001)
    wait(qtbot, lambda: run.config.generator_learning_rate == 0.001)
    assert RunStore.open(run.folder).config.generator_learning_rate == 0.001
    assert paused.studio.draft.generator_learning_rate == 0.001
    form.undo_stack.undo()
    wait(qtbot, lambda: run.config.generator_learning_rate == 0.0002)


def test_losses_can_be_tried_in_quick_succession(qtbot: QtBot, paused: TrainPanel) -> None:
    """Changes that wait for the same step must not get in each other's way."""
    failures: list[object] = []
    paused.studio.failed.connect(failures.append)
    paused.controls.start.click()
    form = paused.settings.form
    for loss in ("wgan", "wgan-gp", "non-saturating", "hinge"):
        form.row("loss").field.edited.emit(loss)
        if loss == "wgan":
            form.row("loss.weight_clip").field.edited.emit(0.05)
    wait(qtbot, lambda: paused.studio.run is not None and paused.studio.run.config.loss.name == "hinge")
    at_change = step_of(paused)
    wait(qtbot, lambda: step_of(paused) > at_change)
    assert form.config.loss.name == "hinge"
    assert not failures


def test_a_panel_that_is_opened_during_a_training_shows_it(qtbot: QtBot, paused: TrainPanel) -> None:
    paused.studio.set_draft(paused.studio.draft.changed(width=8))
    late = TrainPanel(paused.studio)
    qtbot.addWidget(late)
    assert paused.studio.run is not None
    assert late.workbench is not None
    assert late.settings.form.config == paused.studio.run.config
    assert not late.settings.form.row("batch_size").field.isEnabled()
    assert late.controls.start.text() == "Resume"


# --- curves ------------------------------------------------------------------------------------------------------


def test_the_plots_read_what_the_run_recorded(qtbot: QtBot, paused: TrainPanel) -> None:
    assert paused.workbench is not None
    run, plots = paused.studio.run, paused.workbench.plots
    assert run is not None
    plots.tools.slider.setValue(0)
    for entry in plots.losses.entries:
        entry.setChecked(True)
    qtbot.waitUntil(lambda: plots.losses.entries[0].value == f"{run.history.column('discriminator_loss')[-1]:.3f}")
    for entry in (*plots.losses.entries, *plots.scores.entries[:2]):
        assert entry.value == f"{run.history.column(entry.series.scalar)[-1]:.3f}"


# --- samples -----------------------------------------------------------------------------------------------------


def test_scrubbing_shows_the_samples_of_that_step_and_marks_it(paused: TrainPanel) -> None:
    assert paused.workbench is not None
    run, samples, plots = paused.studio.run, paused.workbench.samples, paused.workbench.plots
    assert run is not None
    assert (samples.shown == run.latest_samples).all()
    assert run.sample_steps[:3] == [0, 5, 10]
    samples.timeline.slider.setValue(2)
    assert samples.timeline.step == 10
    assert (samples.shown == RunStore.open(run.folder).load_samples(10)).all()
    assert not (samples.shown == run.latest_samples).all()
    assert "step 10" in text_of(samples.timeline)
    paused.refresh()
    assert plots.losses.entries[0].value == f"{plots.losses.curves[0].track.smooth[9]:.3f}"
    samples.timeline.live.click()
    assert (samples.shown == run.latest_samples).all()


def test_new_samples_do_not_disturb_one_who_looks_back(qtbot: QtBot, paused: TrainPanel) -> None:
    assert paused.workbench is not None
    samples = paused.workbench.samples
    samples.timeline.slider.setValue(1)
    before = samples.shown.copy()
    train_until(qtbot, paused, step_of(paused) + 12)
    paused.refresh()
    assert samples.timeline.step == 5
    assert (samples.shown == before).all()
    assert samples.timeline.slider.value() == 1


def test_the_time_lapse_plays_every_grid_and_ends_live(qtbot: QtBot, paused: TrainPanel) -> None:
    assert paused.workbench is not None
    timeline = paused.workbench.samples.timeline
    seen: list[int | None] = []
    timeline.chosen.connect(seen.append)
    qtbot.mouseClick(timeline.play, LEFT)
    assert timeline.playing
    qtbot.waitUntil(lambda: not timeline.playing, timeout=60_000)
    assert paused.studio.run is not None
    assert seen == [*paused.studio.run.sample_steps[:-1], None]


def test_long_time_lapses_leave_out_grids_evenly() -> None:
    assert [stride(count) for count in (0, 1, 240, 241, 4800)] == [1, 1, 1, 2, 20]


def test_a_grid_that_is_gone_is_reported_in_its_place(paused: TrainPanel) -> None:
    assert paused.workbench is not None
    run, samples = paused.studio.run, paused.workbench.samples
    assert run is not None
    (run.folder / "samples" / "step-00000010.png").unlink()
    samples.timeline.slider.setValue(2)
    assert len(samples.shown) == 0
    samples.timeline.slider.setValue(1)
    assert len(samples.shown) == 64


def test_a_sample_is_enlarged_and_goes_on_learning(qtbot: QtBot, paused: TrainPanel) -> None:
    assert paused.workbench is not None
    samples = paused.workbench.samples
    place = samples.grid.visualRect(samples.grid.model().index(3, 0)).center()
    qtbot.mouseClick(samples.grid.viewport(), LEFT, pos=place)
    view = samples.enlarged.view
    assert samples.enlarged.isVisible()
    assert view.image is not None
    assert (view.image == samples.shown[3]).all()
    samples.timeline.slider.setValue(0)
    assert (view.image == samples.shown[3]).all()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not samples.enlarged.isVisible()


# --- exports -----------------------------------------------------------------------------------------------------


def test_samples_time_lapse_and_plot_are_exported(qtbot: QtBot, paused: TrainPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for action, name in ((paused.exports.grid, "grid.png"), (paused.exports.timelapse, "lapse.gif"), (paused.exports.curves, "plot.png")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        assert action.isEnabled()
        with qtbot.waitSignal(paused.studio.message, timeout=60_000) as said:
            action.trigger()
        assert name in said.args[0]
    assert paused.studio.run is not None
    assert (np.asarray(Image.open(tmp_path / "grid.png").convert("RGB")) == tile(paused.studio.run.latest_samples)).all()
    assert Image.open(tmp_path / "lapse.gif").n_frames == len(paused.studio.run.sample_steps)
    assert Image.open(tmp_path / "plot.png").width > 1000


def test_the_plot_speaks_the_windows_language(qtbot: QtBot, paused: TrainPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plot.png"), ""))
    english = ("D loss", "G loss", "D loss when it cannot tell: {loss}", "steps")
    german = ("Verlust von D", "Verlust von G", "Verlust von D, wenn es nichts weiß: {loss}", "Schritte")
    with speaking({f"Figure: {text}": other for text, other in zip(english, german, strict=True)}), qtbot.waitSignal(paused.studio.message, timeout=60_000):
        paused.exports.curves.trigger()
    assert paused.studio.run is not None
    expected = loss_plot(paused.studio.run.history, captions=german)
    assert (np.asarray(Image.open(tmp_path / "plot.png").convert("RGB")) == expected).all()
    assert (expected != loss_plot(paused.studio.run.history)).any()


# --- earlier runs, failures --------------------------------------------------------------------------------------


def test_a_finished_run_can_be_opened_and_trained_further(qtbot: QtBot, tmp_path: Path) -> None:
    with open_panel(qtbot, steps=12) as panel:
        open_digits(qtbot, panel)
        panel.controls.start.click()
        wait(qtbot, lambda: step_of(panel) == 12)
        wait_for_state(qtbot, panel, TrainingState.IDLE)
        assert panel.studio.run is not None
        folder = panel.studio.run.folder
    with open_panel(qtbot, steps=500) as panel:
        panel.studio.open_path(str(folder))
        wait(qtbot, lambda: panel.studio.run is not None)
        assert panel.workbench is not None
        assert "finished at step 12" in panel.run_bar.text.text()
        assert panel.workbench.samples.timeline.slider.maximum() == 3
        assert len(panel.workbench.plots.losses.curves[0].track.raw) == 12
        assert panel.studio.draft.steps == 500
        panel.run_bar.steps.setValue(20)
        panel.run_bar.proceed.click()
        wait(qtbot, lambda: step_of(panel) == 20)
        wait_for_state(qtbot, panel, TrainingState.IDLE)
        assert list(RunStore.open(folder).history().steps) == list(range(1, 21))
        assert panel.settings.form.config.steps == 20


def test_an_interrupted_run_can_be_left_as_it_is(qtbot: QtBot, paused: TrainPanel) -> None:
    run = paused.studio.run
    assert run is not None
    paused.controls.stop.click()
    wait_for_state(qtbot, paused, TrainingState.IDLE)
    status = run.folder / "status.json"
    status.write_text(json.dumps(json.loads(status.read_text()) | {"status": "running", "process_started": 0.0}))
    assert [known.status for known in glance_at_runs()] == ["interrupted"]
    paused.studio.earlier.settle(run.folder)
    wait(qtbot, lambda: [known.status for known in glance_at_runs()] == ["stopped"])
    assert RunStore.open(run.folder).status == "stopped"


def test_the_empty_page_offers_to_go_on_with_the_last_run(qtbot: QtBot) -> None:
    folders = []
    for steps in (12, 100_000):
        with open_panel(qtbot, steps=steps) as panel:
            open_digits(qtbot, panel)
            panel.controls.start.click()
            wait(qtbot, lambda panel=panel: step_of(panel) >= 12)
            folders.append(panel.studio.run.folder)
    with RunStore.open(folders[1]) as store:
        reached = store.load_checkpoint().step
    with open_panel(qtbot) as panel:
        panel.studio.start()
        text = f"Continue “{folders[1].name}” (step {reached:,} of 100,000)"
        wait(qtbot, lambda: text in text_of(panel))
        next(button for button in panel.findChildren(QPushButton) if button.text() == text).click()
        wait(qtbot, lambda: step_of(panel) > reached)
        assert panel.studio.run is not None
        assert panel.studio.run.folder == folders[1]


def test_a_finished_run_is_not_offered(qtbot: QtBot) -> None:
    with open_panel(qtbot, steps=12) as panel:
        open_digits(qtbot, panel)
        panel.controls.start.click()
        wait_for_state(qtbot, panel, TrainingState.RUNNING)
        wait_for_state(qtbot, panel, TrainingState.IDLE)
    assert [(run.step, run.is_unfinished) for run in glance_at_runs()] == [(12, False)]


def test_a_divergence_pauses_and_is_cured_by_a_lower_learning_rate(qtbot: QtBot) -> None:
    with open_panel(qtbot, discriminator_batch_norm=False) as panel:
        open_digits(qtbot, panel)
        train_until(qtbot, panel, 8)
        panel.controls.stop.click()
        wait_for_state(qtbot, panel, TrainingState.IDLE)
        run = panel.studio.run
        assert run is not None
        good_step = poison(run.folder)
        panel.run_bar.proceed.click()
        wait_for_state(qtbot, panel, TrainingState.PAUSED)
        wait(qtbot, panel.failure_bar.isVisible)
        assert "diverged" in panel.failure_bar.text.text()
        assert "Lower the learning rates" in panel.failure_bar.text.text()
        assert panel.studio.training.failure is not None
        assert panel.tells(panel.studio.training.failure)
        panel.settings.form.row("discriminator_learning_rate").field.edited.emit(0.0)
        train_until(qtbot, panel, good_step + 10)
        assert not panel.failure_bar.isVisible()
        history = panel.studio.run.history
        assert list(history.steps) == list(range(1, step_of(panel) + 1))
        assert all(np.isfinite(history.column(scalar)).all() for scalar in SCALARS)


def poison(folder: Path) -> int:
    """Give D's optimizer so much momentum that any learning rate but 0 makes the next step explode; returns the checkpoint's step."""
    with RunStore.open(folder) as store:
        checkpoint = store.load_checkpoint()
        name = "discriminator_optimizer.0.first_moment"
        tensors = checkpoint.tensors | {name: checkpoint.tensors[name] + 1e30}
        store.save_checkpoint(dataclasses.replace(checkpoint, tensors=tensors))
        return checkpoint.step
