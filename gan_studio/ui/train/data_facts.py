"""What a preflight says, in words: counts, sizes, classes, costs."""

from PySide6.QtCore import QCoreApplication

from gan_studio.core.attributes import readable
from gan_studio.core.datasets.preflight import Preflight
from gan_studio.ui.job_progress import duration

translate = QCoreApplication.translate

_LINE = 36
"""Characters."""


def facts(found: Preflight) -> list[str]:
    """One line each, the most important first."""
    return [line for line in (_count(found), _sizes(found), _labels(found), _attributes(found), _cost(found)) if line]


def _count(found: Preflight) -> str:
    kind = translate("DataFacts", "grey") if found.channels == 1 else translate("DataFacts", "colour")
    if found.usable == found.count:
        text = translate("DataFacts", "{count:,} pictures, {kind}")
    elif found.sampled < found.count:
        text = translate("DataFacts", "about {usable:,} of {count:,} pictures, {kind}")
    else:
        text = translate("DataFacts", "{usable:,} of {count:,} pictures, {kind}")
    return text.format(usable=found.usable, count=found.count, kind=kind)


def _sizes(found: Preflight) -> str:
    if found.smallest == found.largest:
        return translate("DataFacts", "{width} × {height} px").format(width=found.median[0], height=found.median[1])
    text = translate("DataFacts", "{smallest} to {largest} px, mostly about {median}")
    smallest, median, largest = (f"{width} × {height}" for width, height in (found.smallest, found.median, found.largest))
    return text.format(smallest=smallest, median=median, largest=largest)


def _labels(found: Preflight) -> str:
    if not found.label_names:
        return ""
    return translate("DataFacts", "{count} classes: {names}").format(count=len(found.label_names), names=_few(found.label_names))


def _attributes(found: Preflight) -> str:
    if not found.attribute_names:
        return ""
    names = tuple(map(readable, found.attribute_names))
    return translate("DataFacts", "{count} attributes: {names}").format(count=len(names), names=_few(names))


def _few(names: tuple[str, ...]) -> str:
    """As many names as fit a line."""
    text = ", ".join(names)
    return text if len(text) <= _LINE else text[:_LINE].rpartition(", ")[0] + ", …"


def _cost(found: Preflight) -> str:
    size = f"{found.cache_bytes / 1e9:.1f} GB" if found.cache_bytes >= 1e9 else f"{max(1, round(found.cache_bytes / 1e6)):,} MB"
    return translate("DataFacts", "{size} of disk and memory, ready in about {time}").format(size=size, time=duration(max(1.0, found.seconds)))


def all_names(found: Preflight) -> str:
    """Every class and attribute, for a tooltip."""
    return "\n".join(", ".join(names) for names in (found.label_names, tuple(map(readable, found.attribute_names))) if names)


def warnings(found: Preflight) -> list[str]:
    """What the person should know before training."""
    return [translate("Notice", notice.text).format(**notice.values) for notice in found.warnings]


def skipped(found: Preflight) -> list[str]:
    """Each picture that cannot be used, and why."""
    return [f"{one.name}: {translate('Skipped', one.reason)}" for one in found.skipped]
