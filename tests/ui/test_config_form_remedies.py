"""Remedies in the generated form: a check box each, their settings when on, and why one cannot be switched on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.settings import settings_of
from gan_studio.ui.config_form import ConfigForm
from gan_studio.ui.config_row import ResetDot
from gan_studio.ui.train.changes import changes

Make = Callable[..., ConfigForm]


@pytest.fixture
def make_form(qtbot: QtBot) -> Make:
    def make(**values: object) -> ConfigForm:
        form = ConfigForm(TrainingConfig().changed(**values))
        qtbot.addWidget(form)
        form.resize(340, 1200)
        form.show()
        qtbot.waitExposed(form)
        return form

    return make


def switch(form: ConfigForm, name: str) -> QCheckBox:
    box = form.row(f"remedies.{name}").field.editor
    assert isinstance(box, QCheckBox)
    return box


def names(form: ConfigForm) -> list[str]:
    return [remedy.name for remedy in form.config.remedies]


@pytest.mark.parametrize("name", Remedy.choices())
def test_every_remedy_has_a_check_box_that_shows_its_settings_below(qtbot: QtBot, make_form: Make, name: str) -> None:
    form = make_form()
    switch(form, name).click()
    assert names(form) == [name]
    paths = [setting.path for setting in settings_of(form.config)]
    QApplication.processEvents()
    shown = sorted(paths, key=lambda path: form.row(path).mapTo(form, QPoint(0, 0)).y())
    own = [f"remedies.{name}.{field}" for field in Remedy.find(name).model_fields]
    place = shown.index(f"remedies.{name}") + 1
    assert shown[place : place + len(own)] == own
    assert str(Remedy.find(name).paper.year) in form.row(f"remedies.{name}").toolTip()
    switch(form, name).click()
    assert form.config == TrainingConfig()
    assert all(path not in [setting.path for setting in settings_of(form.config)] for path in own)


def test_a_remedys_settings_are_edited_marked_and_reset(qtbot: QtBot, make_form: Make) -> None:
    form = make_form()
    switch(form, "r1").click()
    box = form.row("remedies.r1.r1_gamma").field.editor
    assert isinstance(box, QAbstractSpinBox)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "10")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert form.config == TrainingConfig().changed(remedies=["r1"], r1_gamma=10)
    assert form.row("remedies.r1").findChild(ResetDot).isVisible()
    qtbot.mouseClick(form.row("remedies.r1.r1_gamma").findChild(ResetDot), Qt.MouseButton.LeftButton)
    assert form.config == TrainingConfig().changed(remedies=["r1"])
    qtbot.mouseClick(form.row("remedies.r1").findChild(ResetDot), Qt.MouseButton.LeftButton)
    assert form.config == TrainingConfig()


def test_another_ones_settings_stay_when_one_is_switched(make_form: Make) -> None:
    form = make_form(remedies=["r1"], r1_gamma=7)
    switch(form, "pacgan").click()
    assert form.config == TrainingConfig().changed(remedies=["r1", "pacgan"], r1_gamma=7)
    switch(form, "r1").click()
    form.undo_stack.undo()
    assert form.config == TrainingConfig().changed(remedies=["r1", "pacgan"], r1_gamma=7)


def test_one_that_does_not_go_with_the_rest_cannot_be_switched_on_and_says_why(make_form: Make) -> None:
    form = make_form(remedies=["r3gan"])
    for name, reason in (("r1", "a part of the other"), ("wgan-gp", "both set"), ("smoothing", "nothing to act on")):
        assert not form.row(f"remedies.{name}").field.isEnabled()
        assert reason in form.row(f"remedies.{name}").toolTip()
    switch(form, "r3gan").click()
    for name in ("r1", "wgan-gp", "smoothing"):
        assert form.row(f"remedies.{name}").field.isEnabled()


def test_what_a_remedy_sets_shows_the_persons_own_value_and_says_what_counts(make_form: Make) -> None:
    form = make_form(generator_learning_rate=3e-4)
    switch(form, "ttur").click()
    row = form.row("generator_learning_rate")
    assert not row.field.isEnabled()
    assert "sets this to 0.0001" in row.toolTip()
    assert row.field.editor.text() == "0.0003"
    switch(form, "ttur").click()
    assert row.field.isEnabled()
    assert "sets this" not in row.toolTip()
    switch(form, "r3gan").click()
    assert not form.row("loss").field.isEnabled()
    assert not form.row("loss.real_label").field.isEnabled()


def test_a_change_that_a_remedy_rules_out_is_not_made(make_form: Make) -> None:
    form = make_form(remedies=["smoothing"])
    combo = form.row("loss").field.editor
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData("hinge"))
    assert form.config.loss.name == "non-saturating"
    assert combo.currentData() == "non-saturating"


def test_they_can_be_switched_while_training_runs(make_form: Make) -> None:
    form = make_form()
    form.set_running(True)
    for name in Remedy.choices():
        assert form.row(f"remedies.{name}").field.isEnabled()


def test_a_running_training_is_told_all_that_is_on() -> None:
    before = TrainingConfig().changed(remedies=["r1"])
    after = before.changed(remedies=["r1", "instance-noise"], r1_gamma=5, generator_learning_rate=1e-3)
    assert before.changed(**changes(before, after)) == after
    assert after.changed(**changes(after, before)) == before
    assert changes(after, after) == {}
