"""A stranger's checkpoint in the real window: the guesses that can be seen are drawn, and the chosen one is opened."""

from collections.abc import Iterator

import pytest
import torch
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from gan_studio.core.foreign import Foreign, inspect_checkpoint
from gan_studio.runtime.studio import Studio
from gan_studio.ui.guess_dialog import FEW, GuessDialog
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


def test_guesses_that_can_be_seen_are_drawn(qtbot: QtBot, window: MainWindow, foreign: Foreign) -> None:
    assert len(foreign.guesses) > 2 * FEW
    window.studio.guesses_found.emit(foreign)
    dialog = window.findChild(GuessDialog)
    rows = dialog.findChild(QListWidget)
    assert rows.count() == FEW
    drawn_without_more = wait_until_drawn(qtbot, window, rows)
    assert drawn_without_more == seen(rows)
    press(dialog, f"Show {len(foreign.guesses) - FEW} more")
    assert rows.count() == len(foreign.guesses)
    wait_until_drawn(qtbot, window, rows)
    rows.scrollToBottom()
    drawn = wait_until_drawn(qtbot, window, rows)
    assert len(foreign.guesses) - 1 in drawn
    assert len(drawn) < len(foreign.guesses), "what was never scrolled to is not drawn"


def seen(rows: QListWidget) -> set[int]:
    return {row for row in range(rows.count()) if rows.visualItemRect(rows.item(row)).intersects(rows.viewport().rect())}


def wait_until_drawn(qtbot: QtBot, window: MainWindow, rows: QListWidget) -> set[int]:
    """Which rows have pictures once all that can be seen have."""

    def drawn() -> set[int]:
        images = [rows.item(row).icon().pixmap(rows.iconSize()).toImage() for row in range(rows.count())]
        return {row for row, image in enumerate(images) if image.pixelColor(10, 10).alpha()}

    qtbot.waitUntil(lambda: seen(rows) <= drawn() and not window.studio.jobs.running, timeout=TIMEOUT)
    return drawn()


def test_the_likeliest_guess_is_chosen_already_and_another_may_be(qtbot: QtBot, window: MainWindow, foreign: Foreign) -> None:
    window.studio.guesses_found.emit(foreign)
    dialog = window.findChild(GuessDialog)
    rows = dialog.findChild(QListWidget)
    assert rows.currentRow() == 0
    rows.setCurrentRow(1)
    press(dialog, "Open")
    qtbot.waitUntil(lambda: window.studio.model is not None, timeout=TIMEOUT)
    assert window.studio.model is not None
    assert window.studio.model.snapshot.spec == foreign.guesses[1].spec
    assert "netG" in window.windowTitle()


def test_only_what_differs_is_asked(window: MainWindow, foreign: Foreign) -> None:
    window.studio.guesses_found.emit(foreign)
    dialog = window.findChild(GuessDialog)
    press(dialog, f"Show {len(foreign.guesses) - FEW} more")
    rows = dialog.findChild(QListWidget)
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
