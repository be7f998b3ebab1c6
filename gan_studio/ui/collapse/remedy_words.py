"""What is said about a remedy before it is switched on: what it does, who found it, and what it did when it was measured."""

from html import escape

from PySide6.QtCore import QCoreApplication

from gan_studio.core.remedies.base import Remedy
from gan_studio.core.remedy_outcomes import COLLAPSES, remedy_outcomes


def remedy_label(remedy: type[Remedy]) -> str:
    """Its name in the window's language."""
    return QCoreApplication.translate("Remedy", remedy.label)


def remedy_tooltip(remedy: type[Remedy], note: str) -> str:
    """Rich text that ends with a note."""
    lines = [QCoreApplication.translate("Remedy", remedy.help), *_measured(remedy.name), str(remedy.paper), note]
    return "".join(f"<p>{escape(line)}</p>" for line in lines if line)


def _measured(name: str) -> list[str]:
    """What it did in trainings that had collapsed, a line for each kind of collapse."""
    found = remedy_outcomes()
    if found is None:
        return []
    text = QCoreApplication.translate("RemedyWords", "{collapse} collapse of a small GAN: it cured {cured} of {seeds} trainings.")
    lines = []
    for key, collapse in COLLAPSES.items():
        outcome = found.outcome(key, name)
        if outcome is not None:
            kind = QCoreApplication.translate("Remedy", collapse.label)
            lines.append(text.format(collapse=kind, cured=outcome.cured, seeds=outcome.seeds))
    return lines
