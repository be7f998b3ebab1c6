"""What computes, in the window's language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from gan_studio.core.device import Processor


def device_words(device: "Processor | None") -> str:
    """``CPU (2 threads)``; empty while nobody has looked."""
    if device is None or not device.threads:
        return device.name if device is not None else ""
    several = QCoreApplication.translate("Device", "{name} ({threads} threads)")
    text = several if device.threads > 1 else QCoreApplication.translate("Device", "{name} (1 thread)")
    return text.format(name=device.name, threads=device.threads)
