"""The window of the Help menu that says what this is."""

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

import gan_studio
from gan_studio.ui.icons import app_icon


def about_box(parent: QWidget) -> QMessageBox:
    """Name, version, and the versions of what it stands on."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("About", "About GAN Studio"))
    box.setIconPixmap(app_icon().pixmap(64, 64))
    box.setText(f"GAN Studio {gan_studio.__version__}")
    sentence = QCoreApplication.translate("About", "Train, watch and understand generative adversarial networks.")
    parts = [f"Python {platform.python_version()}"] + [f"{name} {_version(package)}" for name, package in (("PyTorch", "torch"), ("Qt", "PySide6-Essentials"))]
    box.setInformativeText(f"{sentence}\n\n{' · '.join(parts)}")
    return box


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # a frozen application may ship without the package's metadata
        return "?"
