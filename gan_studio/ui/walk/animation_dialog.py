"""Asks how a walk is to move, and says beforehand how long and how large that becomes."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.runtime.background import Job
from gan_studio.ui.buttons import push_button
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.walk.animation_format import FORMATS, LONG_SECONDS, AnimationFormat
from gan_studio.ui.walk.rendering import enlargement, measure_walk
from gan_studio.ui.walk.state import WalkState

if TYPE_CHECKING:
    from gan_studio.core.snapshot import GeneratorSnapshot
    from gan_studio.runtime.studio import Studio

_WIDTH = 440


class AnimationDialog(QDialog):
    """Accepted when the person wants a file; it remembers the choices for the next time."""

    def __init__(
        self, studio: "Studio", snapshot: "GeneratorSnapshot", state: WalkState, seconds: float, wanted: AnimationFormat, parent: QWidget | None = None
    ) -> None:
        """``seconds`` is how long the walk takes when it is played."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export animation"))
        self._studio = studio
        self.snapshot = snapshot
        self.state = state
        self._seconds = seconds
        self._job: Job | None = None
        self._formats, self._sides, self._rates = QComboBox(), QComboBox(), QComboBox()
        self._facts = QLabel()
        self._facts.setFont(font("number"))
        self._advice = QLabel(wordWrap=True)
        set_kind(self._advice, "muted")
        self._lay_out()
        for kind in FORMATS:
            self._formats.addItem(self._format_text(kind), kind)
        self._formats.setCurrentIndex(FORMATS.index(wanted))
        self._offer()
        self._formats.activated.connect(self._offer)
        for box in (self._sides, self._rates):
            box.activated.connect(self._remember)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(4 * SPACE)
        form.setVerticalSpacing(2 * SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, box in ((self.tr("Format"), self._formats), (self.tr("Size"), self._sides), (self.tr("Smoothness"), self._rates)):
            form.addRow(text, box)
            box.setAccessibleName(text)
        cancel = push_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        save = push_button(self.tr("Save as…"), primary=True)
        save.setDefault(True)
        save.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        # Its place is kept: coming and going must not move the buttons.
        self._advice.setMinimumHeight(3 * self._advice.fontMetrics().lineSpacing())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        layout.setSpacing(3 * SPACE)
        layout.addLayout(form)
        layout.addWidget(self._facts)
        layout.addWidget(self._advice, 1)
        layout.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)

    # --- what is chosen ------------------------------------------------------------------------------------------

    @property
    def kind(self) -> AnimationFormat:
        """The chosen format."""
        return cast(AnimationFormat, self._formats.currentData())

    @property
    def rate(self) -> int:
        """Frames a second."""
        return int(self._rates.currentData())

    @property
    def enlarge(self) -> int:
        """How many times larger than drawn."""
        return enlargement(self.snapshot, self._sides.currentData())

    @property
    def frame_count(self) -> int:
        """How many frames there will be."""
        return self.kind.frames(self._seconds, self.rate)

    @Slot()
    def _offer(self) -> None:
        """Fill the boxes with what the format can do, and choose what was chosen last."""
        for box, values, what, usual in ((self._sides, self.kind.sides, "side", self.kind.side), (self._rates, self.kind.rates, "rate", self.kind.rate)):
            box.clear()
            for value in values:
                box.addItem(self._side_text(value) if what == "side" else self.tr("{rate} frames a second").format(rate=value), value)
            saved = str(self._studio.settings.store.value(self._key(what), usual))
            box.setCurrentIndex(max(0, box.findData(int(saved) if saved.isdigit() else usual)))
        self._describe()

    @Slot()
    def _remember(self) -> None:
        for box, what in ((self._sides, "side"), (self._rates, "rate")):
            self._studio.settings.store.setValue(self._key(what), box.currentData())
        self._describe()

    def _key(self, what: str) -> str:
        return f"export/{self.kind.suffix[1:]}_{what}"

    # --- what becomes of it --------------------------------------------------------------------------------------

    def _describe(self) -> None:
        """Say what is certain at once, and measure the rest."""
        self._show_facts(self.tr("measuring the size…"))
        is_large = self.kind.suffix == ".gif" and self._seconds > LONG_SECONDS
        advice = self.tr("GIFs of this length become large. As an MP4 the same walk is many times smaller and smoother; browsers and slides play it too.")
        self._advice.setText(advice if is_large else "")
        self._stop_measuring()
        z, rate = self.state.frames(self.frame_count), float(self.rate)
        self._job = self._studio.jobs.start(self.tr("Measuring the animation"), measure_walk, self.kind.suffix, self.snapshot, z, rate, self.enlarge)
        self._job.succeeded.connect(self._show_size)
        self._job.failed.connect(self._show_none)

    @Slot()
    def _show_none(self) -> None:
        """It could not be measured; writing the file will say why."""
        self._job = None
        self._show_facts("")

    @Slot(object)
    def _show_size(self, size: int) -> None:
        self._job = None
        text = self.locale().formattedDataSize(size, 1 if size < 10_000_000 else 0, QLocale.DataSizeFormat.DataSizeSIFormat)
        self._show_facts(self.tr("about {size}").format(size=text))

    def _show_facts(self, size: str) -> None:
        side = self.enlarge * self.snapshot.spec.image_size
        seconds = self.tr("{seconds:.{digits}f} seconds").format(seconds=self._seconds, digits=0 if self._seconds >= LONG_SECONDS else 1)
        frames = self.tr("{count:,} frames").format(count=self.frame_count)
        self._facts.setText("  ·  ".join(part for part in (seconds, frames, f"{side} × {side} px", size) if part))

    def _stop_measuring(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = None

    def done(self, result: int) -> None:
        """Nobody waits for the size any more."""
        self._stop_measuring()
        super().done(result)

    # --- texts ---------------------------------------------------------------------------------------------------

    def _format_text(self, kind: AnimationFormat) -> str:
        return {".mp4": self.tr("MP4 video"), ".gif": self.tr("GIF animation")}[kind.suffix]

    def _side_text(self, side: int) -> str:
        pixels = self.snapshot.spec.image_size * enlargement(self.snapshot, side)
        return self.tr("{side} × {side} px").format(side=pixels) if side else self.tr("As the model draws it: {side} × {side} px").format(side=pixels)
