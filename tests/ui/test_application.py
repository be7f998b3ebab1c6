"""The application object: what macOS tells it of double-clicked files is opened."""

import subprocess
import sys
from pathlib import Path

DOUBLE_CLICK = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from gan_studio.ui.application import Application

application = Application([])
application.file_wanted.connect(print)
Application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
"""


def test_a_file_that_is_double_clicked_on_macos_is_opened(tmp_path: Path) -> None:
    command = [sys.executable, "-c", DOUBLE_CLICK, str(tmp_path / "a model.gan")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=200)
    assert done.stdout.strip() == str(tmp_path / "a model.gan")
