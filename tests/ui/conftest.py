"""What the tests of several workspaces share."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.runtime.studio import Studio

WAIT = 60_000


@pytest.fixture
def studio(qtbot: QtBot) -> Iterator[Studio]:
    """One that has started; it is closed once its jobs have ended."""
    studio = Studio()
    studio.start()
    yield studio
    qtbot.waitUntil(lambda: not studio.jobs.running, timeout=WAIT)
    studio.close()
