"""What the tests of the Walk workspace share: a small generator whose pictures differ, and a panel that shows it."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.latent.prior import Prior
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Concept, Favourite, Model
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.runtime.studio import Studio
from gan_studio.ui.walk.panel import WalkPanel

LATENT = 20
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WAIT = 60_000


def snapshot(seed: int = 0, prior: Prior = "normal", latent_size: int = LATENT, step: int = 0) -> GeneratorSnapshot:
    import torch

    config = TrainingConfig().changed(image_size=32, width=4, latent_size=latent_size, prior=prior)
    spec = ModelSpec.of(config, channels=3)
    torch.manual_seed(seed)
    # Without this the pictures of an untrained generator are all the same grey.
    weights = {name: tensor * (8 if tensor.dim() == 4 else 1) for name, tensor in spec.build_generator().state_dict().items()}
    return GeneratorSnapshot.of(spec, weights, step)


def model(
    seed: int = 0,
    favourites: tuple[Favourite, ...] = (),
    prior: Prior = "normal",
    latent_size: int = LATENT,
    concepts: tuple[Concept, ...] = (),
) -> Model:
    return Model("tiny", snapshot(seed, prior, latent_size), favourites, concepts)


def open_panel(qtbot: QtBot, studio: Studio, opened: Model | None = None) -> WalkPanel:
    panel = WalkPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(1190, 740)
    panel.show()
    with qtbot.waitActive(panel, timeout=WAIT):
        panel.activateWindow()
    studio.show_model(opened or model())
    wait_for_picture(qtbot, panel)
    return panel


def wait_for_picture(qtbot: QtBot, panel: WalkPanel) -> None:
    """Until the large picture is that of the z of now, drawn by the model of now."""
    expected = drawn(panel, panel.document.state.z)
    qtbot.waitUntil(lambda: panel.stage.picture.image is not None and bool((panel.stage.picture.image == expected).all()), timeout=WAIT)
    settle(panel)


def settle(panel: WalkPanel) -> None:
    """Let the parts that follow at the window's pace follow."""
    panel.refresh()
    QApplication.processEvents()


def drawn(panel: WalkPanel, z: NDArray[np.float32]) -> NDArray[np.uint8]:
    generator = panel.studio.render.snapshot
    assert generator is not None
    return generator.render(z[np.newaxis])[0]


def drag(widget: QWidget, start: int, end: int) -> None:
    """Press, move in four steps, release, at half height."""
    places = [start + (end - start) * step // 4 for step in range(5)]
    mouse(widget, QEvent.Type.MouseButtonPress, places[0])
    for place in places[1:]:
        mouse(widget, QEvent.Type.MouseMove, place)
    mouse(widget, QEvent.Type.MouseButtonRelease, places[-1])


def mouse(widget: QWidget, kind: QEvent.Type, x: int) -> None:
    place = QPointF(x, widget.height() / 2)
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    QApplication.sendEvent(widget, QMouseEvent(kind, place, widget.mapToGlobal(place), LEFT, held, NONE))


def slider(panel: WalkPanel, place: int) -> QAbstractSlider:
    """The slider in a row of the open tab, from the top."""
    page = panel.tabs.currentWidget()
    assert page is not None
    rows = [found for found in page.findChildren(QAbstractSlider) if found.isVisible() and found.width() > 50]
    return sorted(rows, key=lambda found: found.mapTo(page, QPoint()).y())[place]


def visible_buttons(panel: WalkPanel) -> dict[str, QPushButton]:
    """By their texts."""
    return {button.text(): button for button in panel.findChildren(QPushButton) if button.isVisible()}


def during(widget: QWidget, act: Callable[[], None]) -> list[str]:
    """The kinds of the widgets in ``widget``'s window that painted or were laid out anew because of ``act``."""

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() in (QEvent.Type.Paint, QEvent.Type.LayoutRequest) and isinstance(watched, QWidget):
                busy.append(type(watched).__name__)
            return False

    busy: list[str] = []
    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    for _ in range(10):  # a new layout of one part asks for those of the parts around it, one after the other
        QApplication.processEvents()
    application.installEventFilter(watch)
    act()
    QApplication.processEvents()
    application.removeEventFilter(watch)
    return busy
