"""The real window in Korean: nothing is left in English or cut off, and both ways without a restart."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.exceptions import TimeoutError as WaitedTooLong
from pytestqt.qtbot import QtBot

from gan_studio.runtime.studio import Studio
from gan_studio.ui import language
from gan_studio.ui.main_window import MainWindow
from tests.ui.seen_texts import clipped, menu_texts, painted, texts
from tests.ui.test_collapse import collapsing_run
from tests.ui.window_walk import Walk

FOLLOWS_WITHIN = 10_000
"""Milliseconds in which the window follows a change of language; some of it does at the next refresh, or after a job."""
SMALLEST = (1024, 700)
NAMES = re.compile(
    r".*arXiv:.*|.* \d{4}: .*|V\(D, G\).*|.*\bdigits\b.*|\bill\b|.*/ill|Linux.*|offscreen.*"
    r"|GAN Studio|한국어 \(Korean\)|English|DCGAN|LSGAN|WGAN-GP|R3GAN|PacGAN|DiffAugment|MLP|Adam|CelebA|PyTorch|Python|Inception Score|FID|KID"
    r"|NumPy|Qt for|2 log 2|[\d.]+\+cpu"
    r"|\(?[A-Z]\w+ et al\.,? ?\d*|Favourite \d+|<[^>]*>"
    r"|\b(Ctrl|Alt|Shift|Tab|Enter|Return|Space|Home|End|Del|Esc|Left|Right|Up|Down|Page|PgUp|PgDown)\b"
)
"""What has the same name in every language, and what is called by a name that it was given before."""
HANGUL = re.compile("[가-힣]")
PLACES = ("start", "walk", "arithmetic", "train", "collapse", "lessons", "dialogs", "learn", "tour")
MADE_ANEW = ("lessons", "learn", "tour")
"""Here every place is made when it is come to; one that is translated while it is shown is enough."""

needs_korean = pytest.mark.usefixtures("readable")


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """As `make setup` leaves them."""
    script = Path(__file__).parents[2] / "packaging" / "translations.py"
    subprocess.run([sys.executable, str(script), "compile"], check=True)


@pytest.fixture
def readable(qapp: QApplication) -> None:
    if not language.is_readable("ko"):
        pytest.skip("no font with Korean letters is installed")


@pytest.fixture(scope="module")
def ill_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return collapsing_run(tmp_path_factory.mktemp("runs") / "ill").folder


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Chooses a language, as the menu does."""
    number_format = QLocale()

    def choose(code: str) -> None:
        language.switch().apply(code)
        QApplication.processEvents()

    choose("en")
    yield choose
    choose("en")
    QLocale.setDefault(number_format)


@pytest.fixture
def window(qtbot: QtBot, speak: Callable[[str], None]) -> Iterator[MainWindow]:
    """As small as it may be shown."""
    window = MainWindow(Studio())
    window.resize(*SMALLEST)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.save_and_close()
    window.deleteLater()


def in_english(text: str) -> bool:
    """Whether there are English words in a line, alone or among Korean ones."""
    rest = NAMES.sub("", text)
    return (bool(re.search("[A-Za-z]{3,}", rest)) and not HANGUL.search(rest)) or bool(re.search(r"\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}", rest))


def in_korean(text: str) -> bool:
    return bool(HANGUL.search(NAMES.sub("", text)))


def not_korean(shown: QWidget) -> set[tuple[str, str, str]]:
    """(what is wrong, where, text): English words, and texts that are cut off; painted ones as well."""
    with painted() as found:
        shown.grab()
    lines = {*texts(shown), *(("painted", text) for text, _ in found)}
    cut = {*clipped(shown), *(("painted", text) for text, fits in found if not fits)}
    return {("in English", *line) for line in lines if in_english(line[1])} | {("cut off", *line) for line in cut}


def not_english(shown: QWidget) -> set[tuple[str, str, str]]:
    with painted() as found:
        shown.grab()
    lines = {*texts(shown), *(("painted", text) for text, _ in found)}
    return {("in Korean", *line) for line in lines if in_korean(line[1])}


def left(qtbot: QtBot, find: Callable[[QWidget], set[tuple[str, str, str]]], shown: QWidget) -> set[tuple[str, str, str]]:
    """What is still found once the window has had time to follow."""
    try:
        qtbot.waitUntil(lambda: not find(shown), timeout=FOLLOWS_WITHIN)
    except WaitedTooLong:
        return find(shown)
    return set()


@needs_korean
@pytest.mark.parametrize("places", PLACES)
def test_the_window_speaks_korean_and_english_again(qtbot: QtBot, window: MainWindow, ill_run: Path, speak: Callable[[str], None], places: str) -> None:
    way = Walk(qtbot, window, ill_run, before_dialogs=lambda: speak("ko"))
    for name, shown in getattr(way, places)():
        speak("ko")
        assert not left(qtbot, not_korean, shown), name
        if places not in MADE_ANEW:
            speak("en")  # so that whatever comes next is made in English, and translated when it is there
    speak("en")
    if not name.startswith("dialog"):
        assert not left(qtbot, not_english, shown), name


@needs_korean
def test_menus_speak_korean_and_english_again(qtbot: QtBot, window: MainWindow, ill_run: Path, speak: Callable[[str], None]) -> None:
    menus = Walk(qtbot, window, ill_run, before_dialogs=lambda: None).menus
    for code, wrong in (("ko", in_english), ("en", in_korean)):
        speak(code)
        qtbot.waitUntil(lambda wrong=wrong: not wrong(menus()[0].title()), timeout=FOLLOWS_WITHIN)
        assert not [line for menu in menus() for line in menu_texts(menu) if wrong(line[1])]


@needs_korean
def test_the_menu_changes_the_language_and_it_is_remembered(qtbot: QtBot, window: MainWindow, speak: Callable[[str], None]) -> None:
    entry = next(action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions() if action.data() == "ko")
    entry.trigger()
    qtbot.waitUntil(lambda: "파일" in window.menuBar().actions()[0].text(), timeout=FOLLOWS_WITHIN)
    assert window.studio.settings.language == "ko"
    assert QLocale().language() == QLocale.Language.Korean
    ticked = next(action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions() if action.data() == "ko" and action.isChecked())
    assert ticked.isEnabled()
    assert len({action.text() for action in window.menuBar().actions()}) == len(window.menuBar().actions()) == 4


def test_the_systems_language_is_spoken_where_we_know_it(window: MainWindow, speak: Callable[[str], None]) -> None:
    known = {tag.partition("-")[0] for tag in QLocale.system().uiLanguages()} & {*language.LANGUAGES}
    speak("system")
    assert language.switch().language in (known or {"en"})
    speak("a language that nobody speaks")
    assert language.switch().preference == "system"
