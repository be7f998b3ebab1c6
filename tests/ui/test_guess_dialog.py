"""A stranger's checkpoint in the real window: every guess is drawn, and the chosen one is opened."""

from collections.abc import Iterator

import pytest
import torch
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from gan_studio.core.foreign import Foreign, inspect_checkpoint
from gan_studio.runtime.studio import Studio
from gan_studio.ui.guess_dialog import GuessDialog
from gan_studio.ui.main_window import MainWindow

TIMEOUT = 60_000


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Foreign:
    path = tmp_path_factory.mktemp("stranger") / "netG.pth"
    torch.manual_seed(0)
    nn = torch.nn
    generator = nn.Sequential(
        nn.ConvTranspose2d(16, 16, 4, 1, 0, bias=False),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.ConvTranspose2d(16, 8, 4, 2, 1, bias=False),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.ConvTranspose2d(8, 8, 4, 2, 1, bias=False),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.ConvTranspose2d(8, 3, 4, 2, 1, bias=False),
    )
    for _ in range(20):
        generator(torch.randn(16, 16, 1, 1))
    torch.save(generator.state_dict(), path)
    return inspect_checkpoint(path)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(Studio())
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.save_and_close()
    window.deleteLater()


def test_every_guess_is_drawn_and_the_chosen_one_opened(qtbot: QtBot, window: MainWindow, foreign: Foreign) -> None:
    assert len(foreign.guesses) > 1
    window.studio.guesses_found.emit(foreign)
    dialog = window.findChild(GuessDialog)
    rows = dialog.findChild(QListWidget)
    assert rows.count() == len(foreign.guesses)
    assert rows.currentRow() == 0
    qtbot.waitUntil(lambda: all(not rows.item(row).icon().isNull() for row in range(rows.count())), timeout=TIMEOUT)
    rows.setCurrentRow(1)
    press(dialog, "Open")
    qtbot.waitUntil(lambda: window.studio.model is not None, timeout=TIMEOUT)
    assert window.studio.model is not None
    assert window.studio.model.snapshot.spec == foreign.guesses[1].spec
    assert "netG" in window.windowTitle()


def test_only_what_differs_is_asked(window: MainWindow, foreign: Foreign) -> None:
    window.studio.guesses_found.emit(foreign)
    rows = window.findChild(GuessDialog).findChild(QListWidget)
    lines = [rows.item(row).text().splitlines() for row in range(rows.count())]
    assert not set.intersection(*map(set, lines))
    assert any("sigmoid output" in line for line in lines)


def test_cancelling_opens_nothing(qtbot: QtBot, window: MainWindow, foreign: Foreign) -> None:
    window.studio.guesses_found.emit(foreign)
    press(window.findChild(GuessDialog), "Cancel")
    qtbot.waitUntil(lambda: not window.findChildren(GuessDialog), timeout=TIMEOUT)
    QApplication.processEvents()
    assert window.studio.model is None


def press(dialog: GuessDialog, text: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()
