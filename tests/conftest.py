"""What every test gets: no display needed, a home of its own, and a failure if it leaves a thread behind."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

# Read once, when Qt, torch and numpy load: threads that spin while they wait slow down a busy machine tenfold.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
import shiboken6
from PySide6.QtCore import QSettings, QThread, QThreadPool

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
GRACE_SECONDS = 2.0

started_qthreads: list[QThread] = []


def pytest_configure() -> None:
    # The collector runs in whatever thread happens to allocate, and a widget that dies in another thread than its own takes the process along.
    gc.disable()
    original_start = QThread.start

    def start(thread: QThread, *arguments: object) -> None:
        started_qthreads.append(thread)
        original_start(thread, *arguments)

    QThread.start = start


@pytest.fixture(scope="session", autouse=True)
def session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """For fixtures that outlive a test: they see no one's real settings, runs or caches either."""
    with pytest.MonkeyPatch.context() as patch:
        move_home(patch, tmp_path_factory.mktemp("session-home"))
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This test's empty home folder."""
    folder = tmp_path_factory.mktemp("home")
    move_home(monkeypatch, folder)
    return folder


def move_home(patch: pytest.MonkeyPatch, folder: Path) -> None:
    for variable in ("HOME", "USERPROFILE"):
        patch.setenv(variable, str(folder))
    places = {"XDG_CONFIG_HOME": ".config", "XDG_CACHE_HOME": ".cache", "XDG_DATA_HOME": ".local/share", "XDG_STATE_HOME": ".local/state"}
    for variable, place in {**places, "APPDATA": "AppData/Roaming", "LOCALAPPDATA": "AppData/Local"}.items():
        (folder / place).mkdir(parents=True)
        patch.setenv(variable, str(folder / place))
    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder / ".config"))


@pytest.fixture(autouse=True)
def no_leaked_thread() -> Iterator[None]:
    """Fails a test that ends while a thread that it started still runs."""
    threads_before, qthreads_before = python_threads(), running_qthreads()
    yield
    gc.collect()
    gc.freeze()  # what is alive now need not be looked at again
    for thread in python_threads() - threads_before:
        thread.join(GRACE_SECONDS)
    for qthread in running_qthreads() - qthreads_before:
        qthread.wait(round(1000 * GRACE_SECONDS))
    leaked = [f"thread {thread.name}" for thread in python_threads() - threads_before]
    leaked += [f"QThread {qthread.objectName() or qthread}" for qthread in running_qthreads() - qthreads_before]
    if not QThreadPool.globalInstance().waitForDone(round(1000 * GRACE_SECONDS)):
        leaked.append("a task in the global QThreadPool")
    if leaked:
        pytest.fail(f"still running after the test: {', '.join(leaked)}")


def python_threads() -> set[threading.Thread]:
    """Those of Python's own making: a dummy is its view of a foreign thread, which may have ended long ago."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


def running_qthreads() -> set[QThread]:
    """Those among all that were ever started; forgets the ended ones, holds the others: destroying them would abort."""
    started_qthreads[:] = [thread for thread in started_qthreads if shiboken6.isValid(thread) and thread.isRunning()]
    return set(started_qthreads)


@pytest.fixture
def shared_data() -> Callable[[str], Path]:
    """Gives the path of a real data set beside the checkout, or skips the test where it is absent."""

    def find(name: str) -> Path:
        path = SHARED_DATA / name
        if not path.exists():
            pytest.skip(f"needs the data set {name}, expected at {path}")
        return path

    return find
