"""Builds the AppImage from the laid out tree, where appimagetool is at hand."""

import os
import shutil
import subprocess
from pathlib import Path

import project

TOOL = "appimagetool"
"""From https://github.com/AppImage/appimagetool. It fetches AppImage's runtime itself, hence it needs the network, too."""


def build_appimage(root: Path, folder: Path) -> Path:
    """Make an AppDir of ``root``, and pack it into ``folder``; returns the file."""
    shutil.copyfile(root / "usr/share/applications/gan-studio.desktop", root / "gan-studio.desktop")
    shutil.copyfile(root / "usr/share/icons/hicolor/256x256/apps/gan-studio.png", root / "gan-studio.png")
    (root / ".DirIcon").symlink_to("gan-studio.png")
    (root / "AppRun").symlink_to("usr/bin/gan-studio")
    file = folder / f"GAN-Studio-{project.version()}-x86_64.AppImage"
    subprocess.run([TOOL, "--no-appstream", str(root), str(file)], env={**os.environ, "ARCH": "x86_64", "APPIMAGE_EXTRACT_AND_RUN": "1"}, check=True)
    return file
