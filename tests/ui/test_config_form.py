"""The generated form: what is typed is what the config says, and what cannot change is not offered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QComboBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.losses.base import Loss
from gan_studio.core.networks.base import Architecture
from gan_studio.core.presets import PRESETS
from gan_studio.core.settings import settings_of
from gan_studio.ui.config_form import ConfigForm
from gan_studio.ui.config_row import ResetDot

Make = Callable[..., ConfigForm]


@pytest.fixture
def make_form(qtbot: QtBot) -> Make:
    def make(config: TrainingConfig | None = None) -> ConfigForm:
        form = ConfigForm(config or TrainingConfig())
        qtbot.addWidget(form)
        form.resize(340, 900)
        form.show()
        qtbot.waitExposed(form)
        return form

    return make


def editor(form: ConfigForm, path: str) -> QWidget:
    return form.row(path).field.editor


def type_into(qtbot: QtBot, form: ConfigForm, path: str, text: str) -> None:
    box = editor(form, path)
    assert isinstance(box, QAbstractSpinBox)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def choose(form: ConfigForm, path: str, value: object) -> None:
    combo = editor(form, path)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(value))


def choices(form: ConfigForm, path: str) -> list[object]:
    combo = editor(form, path)
    assert isinstance(combo, QComboBox)
    return [combo.itemData(index) for index in range(combo.count())]


@pytest.mark.parametrize("loss", Loss.choices())
@pytest.mark.parametrize("architecture", [name for name, kind in Architecture.choices().items() if kind.offered])
def test_every_setting_is_there_named_and_explained(make_form: Make, loss: str, architecture: str) -> None:
    config = TrainingConfig().changed(loss=loss, architecture=architecture)
    form = make_form(config)
    for setting in settings_of(config):
        row = form.row(setting.path)
        assert row.isVisible()
        assert setting.about.help.split(".")[0].split("'")[0] in row.toolTip()
        assert row.field.editor.accessibleName() == setting.about.label
        assert setting.about.help in row.field.editor.accessibleDescription()


def test_edits_of_every_kind_give_the_config(qtbot: QtBot, make_form: Make) -> None:
    form = make_form()
    seen: list[TrainingConfig] = []
    form.changed.connect(seen.append)
    type_into(qtbot, form, "batch_size", "64")
    type_into(qtbot, form, "generator_learning_rate", "0.00005")
    choose(form, "image_size", 32)
    choose(form, "prior", "uniform")
    flip = editor(form, "flip")
    assert isinstance(flip, QCheckBox)
    qtbot.keyClick(flip, Qt.Key.Key_Space)
    type_into(qtbot, form, "architecture.width", "16")
    expected = TrainingConfig().changed(batch_size=64, generator_learning_rate=0.00005, image_size=32, prior="uniform", flip=True, width=16)
    assert form.config == expected
    assert seen[-1] == expected
    assert len(seen) == 6


def test_a_plugins_own_settings_follow_its_choice(make_form: Make) -> None:
    form = make_form()
    assert "loss.real_label" in shown_order(form)
    choose(form, "loss", "wgan-gp")
    order = shown_order(form)
    assert order[order.index("loss") + 1] == "loss.gradient_penalty"
    assert "loss.real_label" not in order
    assert form.config.loss.name == "wgan-gp"


def shown_order(form: ConfigForm) -> list[str]:
    """The paths from top to bottom, as they lie on the screen."""
    paths = [setting.path for setting in settings_of(form.config)]
    QApplication.processEvents()
    return sorted(paths, key=lambda path: form.row(path).mapTo(form, QPoint(0, 0)).y())


def test_only_what_can_be_trained_is_offered(make_form: Make) -> None:
    offered = [name for name, kind in Architecture.choices().items() if kind.offered]
    assert choices(make_form(), "architecture") == offered


def test_a_plugin_may_share_a_field_name_with_another(make_form: Make) -> None:
    form = make_form(TrainingConfig().changed(loss="minimax", real_label=0.9))
    choose(form, "loss", "lsgan")
    assert form.config.loss.name == "lsgan"
    box = editor(form, "loss.real_label")
    assert isinstance(box, QAbstractSpinBox)
    assert box.text() == "1"


def test_what_is_fixed_is_locked_while_training_and_says_why(make_form: Make) -> None:
    form = make_form()
    form.set_running(True)
    for setting in settings_of(form.config):
        row = form.row(setting.path)
        assert row.field.isEnabled() == setting.about.live, setting.path
        assert ("training has started" in row.toolTip()) != setting.about.live
        assert ("while training runs" in row.toolTip()) == setting.about.live
    choose(form, "loss", "wgan-gp")
    assert form.row("loss.gradient_penalty").field.isEnabled()
    choose(form, "loss", "non-saturating")
    form.set_running(False)
    assert all(form.row(setting.path).field.isEnabled() for setting in settings_of(form.config))


@pytest.mark.parametrize(
    ("path", "shown", "typed", "value"), [("ema_half_life", "off", "250", 250.0), ("architecture.discriminator_channels", "as in G", "8", 8)]
)
def test_a_zero_that_is_no_amount_is_a_word_until_a_number_is_typed(qtbot: QtBot, make_form: Make, path: str, shown: str, typed: str, value: float) -> None:
    form = make_form(TrainingConfig().changed(**{path.rpartition(".")[2]: 0}))
    box = editor(form, path)
    assert isinstance(box, QAbstractSpinBox)
    assert box.text() == shown
    type_into(qtbot, form, path, typed)
    assert form.config.model_dump() == TrainingConfig().changed(**{path.rpartition(".")[2]: value}).model_dump()
    type_into(qtbot, form, path, "0")
    assert box.text() == shown
    box.setFocus()
    qtbot.mouseClick(box.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert form.config.model_dump() == TrainingConfig().changed(**{path.rpartition(".")[2]: value}).model_dump()


def test_undo_and_redo(qtbot: QtBot, make_form: Make) -> None:
    form = make_form()
    seen: list[TrainingConfig] = []
    form.changed.connect(seen.append)
    choose(form, "loss", "wgan")
    type_into(qtbot, form, "loss.weight_clip", "0.02")
    form.undo_stack.undo()
    assert form.config == TrainingConfig().changed(loss="wgan")
    form.undo_stack.undo()
    assert form.config == TrainingConfig()
    assert seen[-1] == TrainingConfig()
    form.undo_stack.redo()
    form.undo_stack.redo()
    assert form.config == TrainingConfig().changed(loss="wgan", weight_clip=0.02)


def test_steps_on_one_field_are_one_undo(qtbot: QtBot, make_form: Make) -> None:
    form = make_form()
    box = editor(form, "steps")
    for _ in range(4):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    assert form.config.steps == 24_000
    assert form.undo_stack.count() == 1
    form.undo_stack.undo()
    assert form.config.steps == 20_000


def test_what_differs_from_the_preset_is_marked_and_can_be_reset(qtbot: QtBot, make_form: Make) -> None:
    form = make_form()
    preset = PRESETS["quick"].config()
    form.set_config(preset.changed(batch_size=32), preset)
    marked = [setting.path for setting in settings_of(preset) if form.row(setting.path).findChild(ResetDot).isVisible()]
    assert marked == ["batch_size"]
    dot = form.row("batch_size").findChild(ResetDot)
    assert "Batch size" in dot.accessibleName()
    qtbot.mouseClick(dot, Qt.MouseButton.LeftButton)
    assert form.config == preset
    assert not dot.isVisible()
    form.undo_stack.undo()
    assert form.config.batch_size == 32


def test_setting_a_config_tells_nobody(qtbot: QtBot, make_form: Make) -> None:
    form = make_form()
    with qtbot.assertNotEmitted(form.changed):
        form.set_config(PRESETS["small"].config())
    assert form.config == PRESETS["small"].config()
    assert not form.undo_stack.canUndo()


@pytest.mark.parametrize(
    ("path", "start", "key", "result"),
    [
        ("generator_learning_rate", "0.0002", Qt.Key.Key_Up, 0.0003),
        ("generator_learning_rate", "0.0001", Qt.Key.Key_Down, 0.00009),
        ("generator_learning_rate", "1e-4", Qt.Key.Key_Up, 0.0002),
        ("generator_learning_rate", "0", Qt.Key.Key_Up, 0.001),
        ("optimizer.beta2", "0.999", Qt.Key.Key_Down, 0.998),
        ("optimizer.beta2", "0.99", Qt.Key.Key_Up, 0.991),
        ("optimizer.beta1", "0.5", Qt.Key.Key_Down, 0.4),
        ("ema_half_life", "500", Qt.Key.Key_Up, 600.0),
    ],
)
def test_arrows_step_in_the_numbers_own_size(qtbot: QtBot, make_form: Make, path: str, start: str, key: Qt.Key, result: float) -> None:
    form = make_form()
    type_into(qtbot, form, path, start)
    qtbot.keyClick(editor(form, path), key)
    assert form.row(path).setting.value_in(form.config) == pytest.approx(result, rel=1e-9)


def test_ends_that_the_config_refuses_cannot_be_reached(qtbot: QtBot, make_form: Make) -> None:
    form = make_form(TrainingConfig().changed(loss="wgan"))
    box = editor(form, "loss.weight_clip")
    for _ in range(60):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert form.config.loss.model_dump()["weight_clip"] > 0
    type_into(qtbot, form, "optimizer.beta1", "1")
    assert form.config.optimizer.beta1 < 1


def test_the_wheel_scrolls_the_page_and_changes_nothing(qtbot: QtBot, make_form: Make) -> None:
    area = QScrollArea(widgetResizable=True)
    qtbot.addWidget(area)
    form = make_form()
    area.setWidget(form)
    area.resize(360, 300)
    area.show()
    qtbot.waitExposed(area)
    box = editor(form, "latent_size")
    editor(form, "architecture").setFocus()
    QTest.wheelEvent(area.windowHandle(), QPointF(box.mapTo(area, box.rect().center())), QPoint(0, -120))
    assert form.config == TrainingConfig()
    assert area.verticalScrollBar().value() > 0


def test_every_field_can_be_reached_by_tab(qtbot: QtBot, make_form: Make) -> None:
    form = make_form()
    first = editor(form, "architecture")
    first.setFocus()
    reached: set[QWidget] = set()
    for _ in range(120):
        reached.add(form.focusWidget())
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    assert all(editor(form, setting.path) in reached for setting in settings_of(form.config))
