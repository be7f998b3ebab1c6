"""Learn: what the doctor in Collapse knows."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from gan_studio.core.diagnosis.doctor import known_illnesses
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, SeeAlso, Terms, Text
from gan_studio.ui.help.page import HelpPage


class DoctorPage(HelpPage):
    """Illnesses and advice."""

    name: ClassVar[str] = "doctor"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "What the doctor knows")
    order: ClassVar[int] = 520

    def blocks(self) -> list[Block]:
        """Every illness with its advice."""
        return [
            Text(self.tr("The doctor reads losses and figures together, says what it sees and on what evidence, and offers remedies to switch on:")),
            Terms(tuple((_doctor(illness.label), _doctor(illness.advice)) for illness in known_illnesses())),
            SeeAlso(("collapse", "remedies", "cures")),
        ]


def _doctor(text: str) -> str:
    return QCoreApplication.translate("Doctor", text)
