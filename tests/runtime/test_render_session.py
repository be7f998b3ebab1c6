"""Rendering in its thread: the latest request wins, and nothing of an older generator is shown."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QObject, Slot
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.runtime.cores import Cores
from gan_studio.runtime.render_session import Rendering, RenderSession


class Listener(QObject):
    def __init__(self, session: RenderSession) -> None:
        super().__init__()
        self.renderings: list[Rendering] = []
        session.rendered.connect(self.take)

    @Slot(object)
    def take(self, rendering: Rendering) -> None:
        self.renderings.append(rendering)


def snapshot() -> GeneratorSnapshot:
    spec = ModelSpec.of(TrainingConfig().changed(image_size=32, width=4, latent_size=8), 1)
    return GeneratorSnapshot.of(spec, spec.build_generator().state_dict())


def z(value: float, count: int = 1) -> np.ndarray:
    return np.full((count, 8), value, np.float32)


@pytest.fixture
def session(qapp: QCoreApplication, qtbot: QtBot) -> Iterator[RenderSession]:
    session = RenderSession(Cores())
    with qtbot.waitSignal(session.ready, timeout=30_000):
        session.start()
    yield session
    session.close()


def test_a_request_becomes_the_generators_pictures(session: RenderSession, qtbot: QtBot) -> None:
    generator = snapshot()
    session.set_snapshot(generator)
    with qtbot.waitSignal(session.rendered, timeout=10_000) as rendered:
        session.request("walk", z(0.5, 3))
    assert rendered.args is not None
    np.testing.assert_array_equal(rendered.args[0].pictures, generator.render(z(0.5, 3)))


def test_of_many_requests_the_last_is_always_drawn_and_most_others_never(session: RenderSession, qtbot: QtBot) -> None:
    session.set_snapshot(snapshot())
    listener = Listener(session)
    for value in range(200):
        session.request("walk", z(value))
    qtbot.waitUntil(lambda: bool(listener.renderings) and listener.renderings[-1].z[0, 0] == 199, timeout=10_000)
    values = [float(rendering.z[0, 0]) for rendering in listener.renderings]
    assert values == [0, 199]


def test_channels_do_not_push_each_other_out(session: RenderSession, qtbot: QtBot) -> None:
    session.set_snapshot(snapshot())
    listener = Listener(session)
    for value in range(10):
        for channel in ("A", "B", "C"):
            session.request(channel, z(value))
    qtbot.waitUntil(lambda: len(listener.renderings) >= 4, timeout=10_000)
    latest = {rendering.channel: float(rendering.z[0, 0]) for rendering in listener.renderings}
    assert latest == {"A": 9, "B": 9, "C": 9}


def test_pictures_of_an_older_generator_are_dropped(session: RenderSession, qtbot: QtBot) -> None:
    old, new = snapshot(), snapshot()
    listener = Listener(session)
    session.set_snapshot(old)
    session.request("walk", z(1.0))
    session.set_snapshot(new)
    session.request("walk", z(1.0))
    qtbot.waitUntil(lambda: bool(listener.renderings), timeout=10_000)
    qtbot.wait(50)
    assert [rendering.stamp for rendering in listener.renderings] == [new.stamp]


def test_without_a_generator_or_with_a_z_of_another_size_nothing_happens(session: RenderSession, qtbot: QtBot) -> None:
    listener = Listener(session)
    session.request("walk", z(1.0))
    session.set_snapshot(snapshot())
    session.request("walk", np.zeros((1, 99), np.float32))
    session.request("walk", z(2.0))
    qtbot.waitUntil(lambda: bool(listener.renderings), timeout=10_000)
    assert [rendering.z.shape for rendering in listener.renderings] == [(1, 8)]


def test_the_request_keeps_the_z_of_its_moment(session: RenderSession, qtbot: QtBot) -> None:
    session.set_snapshot(snapshot())
    mine = z(1.0)
    with qtbot.waitSignal(session.rendered, timeout=10_000) as rendered:
        session.request("walk", mine)
        mine[:] = 7.0
    assert rendered.args is not None
    assert rendered.args[0].z[0, 0] == 1.0
