"""About: what this is, its versions to copy, and every licence, also where package metadata is missing."""

from collections.abc import Iterator
from importlib.metadata import version

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QTabWidget
from pytestqt.qtbot import QtBot

import gan_studio
from gan_studio.runtime.studio import Studio
from gan_studio.ui.about import AboutDialog


@pytest.fixture
def about(qtbot: QtBot) -> Iterator[AboutDialog]:
    studio = Studio()
    dialog = AboutDialog(studio)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    studio.close()


def shown(dialog: AboutDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_says_versions_and_how_old_it_is_without_asking_anyone(about: AboutDialog) -> None:
    assert f"GAN Studio {gan_studio.__version__}" in shown(about)
    assert version("torch") in shown(about)
    assert "newer version" in shown(about)
    assert "never looks" in shown(about)


def test_versions_can_be_copied(about: AboutDialog) -> None:
    about.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert f"GAN Studio: {gan_studio.__version__}" in lines
    assert f"NumPy: {version('numpy')}" in lines
    assert any(line.startswith("System: ") for line in lines)


def test_licences_are_there_when_they_are_wanted(about: AboutDialog, qtbot: QtBot) -> None:
    assert about.licences.toPlainText() == ""
    about.findChild(QTabWidget).setCurrentIndex(1)
    qtbot.waitUntil(lambda: "PySide6" in about.licences.toPlainText(), timeout=60_000)
    assert "MIT License" in about.licences.toPlainText()
