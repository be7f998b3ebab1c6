"""The QThread that asks a world's classifier what pictures show; of the requests that wait, only the latest of each channel is judged."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, Signal, Slot

from gan_studio.runtime.failure import Failure
from gan_studio.runtime.mailbox import Mailbox

if TYPE_CHECKING:
    from gan_studio.core.attribute_classifier import AttributeClassifier

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class JudgeRequest:
    """Pictures to judge."""

    channel: str
    """Who asks and for what; a newer request replaces a waiting one of the same channel."""
    pictures: NDArray[np.uint8]
    """RGB, shape (n, size, size, 3)."""
    classifier: Path


@dataclass(frozen=True, eq=False)
class Judgement:
    """What the classifier says of the pictures of one request."""

    request: JudgeRequest
    names: tuple[str, ...]
    """The attributes."""
    probabilities: NDArray[np.float32]
    """Shape (n, len(names)): how likely each picture has each attribute."""
    accuracies: Mapping[str, float]
    """Of each attribute on held-out pictures, balanced; 0.5 is a coin's."""


class JudgeSession(QObject):
    """Judging as the UI thread sees it. The thread begins with the first request."""

    judged = Signal(object)
    """(Judgement) by the current classifier."""
    failed = Signal(object)
    """(Failure) the classifier cannot be used; it is not asked again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._classifier: Path | None = None
        self._mailbox = Mailbox(self)
        self._thread = QThread(self)
        self._thread.setObjectName("judge")
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._mailbox.send.connect(self._worker.judge)
        self._worker.answered.connect(self._receive)

    @property
    def available(self) -> bool:
        """Whether there is a classifier."""
        return self._classifier is not None

    def set_classifier(self, path: Path | None) -> None:
        """Ask the classifier in this file from now on; None stands for no judgements."""
        self._classifier = path
        self._mailbox.clear()

    def request(self, channel: str, pictures: NDArray[np.uint8]) -> None:
        """Judge pictures (n, size, size, 3) soon; ``judged`` follows unless a newer request or classifier comes first.

        Nothing happens while there is no classifier.
        """
        if self._classifier is not None:
            if not self._thread.isRunning():
                self._thread.start()
            self._mailbox.put(channel, JudgeRequest(channel, pictures, self._classifier))

    def close(self) -> None:
        """Finish what is at hand and end the thread."""
        self.set_classifier(None)
        self._thread.quit()
        self._thread.wait()

    @Slot(object, object)
    def _receive(self, request: JudgeRequest, answer: Judgement | Failure) -> None:
        self._mailbox.take_answer()
        if request.classifier != self._classifier:
            return
        if isinstance(answer, Failure):
            self.set_classifier(None)
            self.failed.emit(answer)
        else:
            self.judged.emit(answer)


class _Worker(QObject):
    """Lives in the judging thread."""

    answered = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._loaded: tuple[Path, AttributeClassifier] | None = None

    @Slot(object)
    def judge(self, request: JudgeRequest) -> None:
        try:
            classifier = self._load(request.classifier)
            probabilities = classifier.predict(request.pictures)
        except Exception as error:
            log.exception("Judging failed")
            self.answered.emit(request, Failure.of(error))
        else:
            self.answered.emit(request, Judgement(request, classifier.attribute_names, probabilities, classifier.accuracies))

    def _load(self, path: Path) -> "AttributeClassifier":
        if self._loaded is None or self._loaded[0] != path:
            import torch

            from gan_studio.core.attribute_classifier import load_classifier

            # One thread: whoever drags a slider meanwhile needs the other cores.
            torch.set_num_threads(1)
            self._loaded = path, load_classifier(path)
        return self._loaded[1]
