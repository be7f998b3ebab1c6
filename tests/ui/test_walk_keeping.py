"""What outlives a walk: favourites that are saved with the model, and exported pictures, strips and animations."""

import dataclasses
from pathlib import Path

import av
import numpy as np
import platformdirs
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gan_studio.core.model_file import load_model_file, save_model
from gan_studio.core.models import Favourite
from gan_studio.runtime.studio import Studio
from gan_studio.ui.walk.animation_dialog import AnimationDialog
from gan_studio.ui.walk.panel import WalkPanel
from tests.ui.walking import LATENT, LEFT, NONE, WAIT, drawn, model, open_panel, settle, wait_for_picture


@pytest.fixture
def panel(qtbot: QtBot, studio: Studio) -> WalkPanel:
    return open_panel(qtbot, studio)


def names(studio: Studio) -> list[str]:
    assert studio.model is not None
    return [favourite.name for favourite in studio.model.favourites]


def test_f_keeps_the_picture_once_and_a_click_returns_to_it(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    kept = panel.document.state.z
    qtbot.keyClick(panel, Qt.Key.Key_F)
    qtbot.keyClick(panel, Qt.Key.Key_F)
    assert names(studio) == ["Favourite 1"]
    qtbot.keyClick(panel, Qt.Key.Key_R)
    panel.tabs.setCurrentWidget(panel.favourites)
    settle(panel)
    gallery = panel.favourites.gallery
    qtbot.mouseClick(gallery.viewport(), LEFT, NONE, gallery.visualRect(gallery.model().index(0, 0)).center())
    np.testing.assert_array_equal(panel.document.state.z, kept)
    wait_for_picture(qtbot, panel)


def test_favourites_are_renamed_and_deleted_with_undo(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    for _ in range(2):
        qtbot.keyClick(panel, Qt.Key.Key_F)
        qtbot.keyClick(panel, Qt.Key.Key_R)
    panel.tabs.setCurrentWidget(panel.favourites)
    settle(panel)
    gallery = panel.favourites.gallery
    gallery.model().setData(gallery.model().index(0, 0), "Smiles")
    assert names(studio) == ["Smiles", "Favourite 2"]
    gallery.setCurrentIndex(gallery.model().index(0, 0))
    qtbot.keyClick(gallery, Qt.Key.Key_Delete)
    assert names(studio) == ["Favourite 2"]
    assert panel.undo_stack is not None
    panel.undo_stack.undo()
    assert names(studio) == ["Smiles", "Favourite 2"]
    panel.undo_stack.undo()
    assert names(studio) == ["Favourite 1", "Favourite 2"]


def test_undo_leaves_favourites_that_others_have_added(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    qtbot.keyClick(panel, Qt.Key.Key_F)
    assert studio.model is not None
    other = Favourite("from elsewhere", np.ones(LATENT, np.float32))
    studio.update_model(dataclasses.replace(studio.model, favourites=(*studio.model.favourites, other)))
    assert panel.undo_stack is not None
    panel.undo_stack.undo()
    assert names(studio) == ["from elsewhere"]


def test_favourites_are_saved_with_the_model(qtbot: QtBot, studio: Studio, panel: WalkPanel, tmp_path: Path) -> None:
    qtbot.keyClick(panel, Qt.Key.Key_F)
    kept = panel.document.state.z
    with qtbot.waitSignal(studio.message, timeout=WAIT, check_params_cb=lambda text: "Saved" in text):
        studio.save_model(str(tmp_path / "kept.gan"))
    with qtbot.waitSignal(studio.model_changed, timeout=WAIT):
        studio.open_path(str(tmp_path / "kept.gan"))
    assert names(studio) == ["Favourite 1"]
    panel.tabs.setCurrentWidget(panel.favourites)
    settle(panel)
    panel.favourites.gallery.chosen.emit(0)
    np.testing.assert_array_equal(panel.document.state.z, kept)


def test_a_file_with_favourites_shows_them(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    z = np.linspace(-1, 1, LATENT, dtype=np.float32)
    save_model(tmp_path / "m.gan", model(favourites=(Favourite("A long walk", z),)))
    panel = open_panel(qtbot, studio, load_model_file(tmp_path / "m.gan"))
    cards = panel.favourites.gallery.model()
    assert [cards.index(row, 0).data() for row in range(cards.rowCount())] == ["A long walk"]
    qtbot.waitUntil(lambda: panel.thumbnails.picture(z) is not None, timeout=WAIT)
    np.testing.assert_array_equal(panel.thumbnails.picture(z), drawn(panel, z))


def gan(folder: Path, name: str, seed: int) -> Path:
    save_model(folder / name, model(seed))
    return folder / name


def show(qtbot: QtBot, studio: Studio, panel: WalkPanel, path: Path) -> list[bytes]:
    """Open a model; returns its keyframes."""
    with qtbot.waitSignal(studio.model_changed, timeout=WAIT):
        studio.open_path(str(path))
    wait_for_picture(qtbot, panel)
    return [z.tobytes() for z in panel.document.state.keyframes]


def test_keyframes_stay_with_their_model(qtbot: QtBot, studio: Studio, panel: WalkPanel, tmp_path: Path) -> None:
    first, second = gan(tmp_path, "first.gan", 1), gan(tmp_path, "second.gan", 2)
    assert show(qtbot, studio, panel, first) == []
    with_keyframes(panel)
    panel.document.apply("Loop", panel.document.state.with_interpolation("linear", loop=True))
    kept = [z.tobytes() for z in panel.document.state.keyframes]
    assert show(qtbot, studio, panel, second) == []
    panel.filmstrip.add_keyframe()
    assert show(qtbot, studio, panel, first) == kept
    assert (panel.document.state.mode, panel.document.state.loop) == ("linear", True)
    assert panel.undo_stack is not None
    assert not panel.undo_stack.canUndo()
    assert len(show(qtbot, studio, panel, second)) == 1


def test_keyframes_survive_a_restart(qtbot: QtBot, studio: Studio, panel: WalkPanel, tmp_path: Path) -> None:
    path = gan(tmp_path, "first.gan", 1)
    show(qtbot, studio, panel, path)
    with_keyframes(panel)
    kept = [z.tobytes() for z in panel.document.state.keyframes]
    panel.hide()
    studio.close()
    again = Studio()
    again.start()
    try:
        later = open_panel(qtbot, again, load_model_file(path))
        assert [z.tobytes() for z in later.document.state.keyframes] == kept
        for _ in kept:
            later.document.apply("Delete", later.document.state.without_keyframe(0))
        later.hide()
    finally:
        again.close()
    assert not list((home_of_layouts()).iterdir())


def home_of_layouts() -> Path:
    return platformdirs.user_data_path("GAN Studio", appauthor=False) / "layouts" / "walk"


# --- exports ---------------------------------------------------------------------------------------------------------


def export(qtbot: QtBot, studio: Studio, panel: WalkPanel, monkeypatch: pytest.MonkeyPatch, name: str, path: Path) -> None:
    """Choose an export of the menu and ``path`` in its dialog, and wait for the file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(path), ""))
    action = next(action for action in panel.export_actions() if action.text().replace("&", "").startswith(name))
    assert action.isEnabled()
    with qtbot.waitSignal(studio.message, timeout=WAIT, check_params_cb=lambda text: "Exported" in text):
        action.trigger()
        for dialog in panel.findChildren(AnimationDialog):
            save(dialog)


def save(dialog: AnimationDialog) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Save as…").click()


def facts_of(dialog: AnimationDialog) -> str:
    return next(label.text() for label in dialog.findChildren(QLabel) if "frames" in label.text())


def choose(dialog: AnimationDialog, text: str) -> None:
    """Choose what begins with ``text`` in whichever box offers it."""
    box = next(box for box in dialog.findChildren(QComboBox) if box.findText(text, Qt.MatchFlag.MatchStartsWith) >= 0)
    box.setCurrentIndex(box.findText(text, Qt.MatchFlag.MatchStartsWith))
    box.activated.emit(box.currentIndex())


def with_keyframes(panel: WalkPanel) -> None:
    for seed in (11, 12, 13):
        panel.stage.seed.setValue(seed)
        panel.filmstrip.add_keyframe()
    settle(panel)


def test_the_picture_is_exported_as_large_as_chosen(qtbot: QtBot, studio: Studio, panel: WalkPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    export(qtbot, studio, panel, monkeypatch, "Picture", tmp_path / "large")
    assert Image.open(tmp_path / "large.png").size == (512, 512)
    sizes = panel.export_actions()[-1].menu()
    assert sizes is not None
    sizes.actions()[0].trigger()
    export(qtbot, studio, panel, monkeypatch, "Picture", tmp_path / "small.png")
    np.testing.assert_array_equal(np.asarray(Image.open(tmp_path / "small.png")), drawn(panel, panel.document.state.z))


def test_without_a_path_only_the_picture_can_be_exported(panel: WalkPanel) -> None:
    assert [action.isEnabled() for action in panel.export_actions()[:4]] == [True, False, False, False]


def test_the_strip_is_figure_4_with_a_row_per_step(qtbot: QtBot, studio: Studio, panel: WalkPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_keyframes(panel)
    export(qtbot, studio, panel, monkeypatch, "Strip", tmp_path / "strip.png")
    width, height = Image.open(tmp_path / "strip.png").size
    assert width > 9 * 128
    assert 2 * 128 < height < 3 * 128


def test_a_gif_lasts_as_long_as_playing_does(qtbot: QtBot, studio: Studio, panel: WalkPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_keyframes(panel)
    panel.document.put(panel.document.state.with_speed(0.4))
    export(qtbot, studio, panel, monkeypatch, "Animation as GIF", tmp_path / "walk.gif")
    with Image.open(tmp_path / "walk.gif") as animation:
        assert animation.size == (256, 256)
        assert animation.n_frames == round(2 * 0.4 * 15)


def test_how_long_and_how_large_an_animation_becomes_is_said_before(
    qtbot: QtBot, studio: Studio, panel: WalkPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_keyframes(panel)
    panel.document.put(panel.document.state.with_speed(10))
    panel.exports.gif.trigger()
    dialog = panel.findChild(AnimationDialog)
    assert facts_of(dialog).startswith("20 seconds  ·  300 frames  ·  256 × 256 px")
    assert any("MP4" in label.text() for label in dialog.findChildren(QLabel))
    choose(dialog, "MP4")
    assert facts_of(dialog).startswith("20 seconds  ·  600 frames  ·  512 × 512 px")
    assert not any("GIF" in label.text() for label in dialog.findChildren(QLabel))
    choose(dialog, "GIF")
    choose(dialog, "128")
    choose(dialog, "10 frames")
    qtbot.waitUntil(lambda: "about" in facts_of(dialog), timeout=WAIT)
    _, number, unit = facts_of(dialog).rsplit(" ", 2)
    said = float(number) * {"kB": 1e3, "MB": 1e6}[unit]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(tmp_path / "walk.gif"), ""))
    with qtbot.waitSignal(studio.message, timeout=WAIT, check_params_cb=lambda text: "Exported" in text):
        save(dialog)
    with Image.open(tmp_path / "walk.gif") as animation:
        assert (animation.size, animation.n_frames) == ((128, 128), 200)
    assert said / 2 < (tmp_path / "walk.gif").stat().st_size < 2 * said


def test_what_was_chosen_for_an_animation_is_offered_again(panel: WalkPanel) -> None:
    with_keyframes(panel)
    for chosen in (False, True):
        panel.exports.gif.trigger()
        dialog = panel.findChildren(AnimationDialog)[-1]
        assert ("512 × 512 px" in facts_of(dialog)) is chosen
        choose(dialog, "512")
        dialog.reject()


def test_an_mp4_of_a_loop_ends_a_step_before_its_beginning(
    qtbot: QtBot, studio: Studio, panel: WalkPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_keyframes(panel)
    panel.document.put(panel.document.state.with_speed(0.2))
    qtbot.keyClick(panel, Qt.Key.Key_L)
    export(qtbot, studio, panel, monkeypatch, "Animation as MP4", tmp_path / "walk.mp4")
    with av.open(str(tmp_path / "walk.mp4")) as video:
        frames = [frame.to_ndarray(format="rgb24") for frame in video.decode(video=0)]
    assert len(frames) == round(3 * 0.2 * 30)
    first = np.asarray(Image.fromarray(drawn(panel, panel.document.state.keyframes[0])).resize((512, 512), Image.Resampling.LANCZOS))
    assert np.abs(frames[0].astype(int) - first).mean() < 12
    assert np.abs(frames[-1].astype(int) - first).mean() > np.abs(frames[0].astype(int) - first).mean()


def test_a_cancelled_export_leaves_no_file(qtbot: QtBot, studio: Studio, panel: WalkPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_keyframes(panel)
    panel.document.put(panel.document.state.with_speed(60))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(tmp_path / "long.mp4"), ""))
    panel.exports.mp4.trigger()
    save(panel.findChild(AnimationDialog))
    job = studio.jobs.running[-1]
    with qtbot.waitSignal(job.progressed, timeout=WAIT):
        pass
    with qtbot.waitSignal(job.cancelled, timeout=WAIT):
        job.cancel()
    assert list(tmp_path.iterdir()) == []


def test_the_dialog_opens_where_the_last_export_went(qtbot: QtBot, studio: Studio, panel: WalkPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    export(qtbot, studio, panel, monkeypatch, "Picture", tmp_path / "first.png")
    asked: list[str] = []

    def answer(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    panel.exports.picture.trigger()
    assert Path(asked[0]) == tmp_path / "tiny picture.png"
    assert not studio.jobs.running
