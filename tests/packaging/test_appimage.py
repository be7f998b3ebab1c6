"""The AppImage: what appimagetool is given. The tool itself fetches things, so a script that copies stands in for it."""

import os
import subprocess
import sys
from pathlib import Path

from tests.packaging.conftest import ROOT, Packages

TOOL = """#!/bin/sh
shift
cp -a "$1" "$2"
"""


def test_tool_is_given_a_folder_that_starts_and_shows_itself(packages: Packages, tmp_path: Path) -> None:
    tool = tmp_path / "bin" / "appimagetool"
    tool.parent.mkdir()
    tool.write_text(TOOL, "utf-8")
    tool.chmod(0o755)
    environment = {**os.environ, "PATH": f"{tool.parent}:{os.environ['PATH']}"}
    build = [sys.executable, str(ROOT / "packaging" / "linux"), "--frozen", str(packages.frozen), "--out", str(tmp_path)]
    subprocess.run(build, env=environment, check=True, timeout=120)
    (image,) = tmp_path.glob("*.AppImage")
    assert subprocess.run([image / "AppRun"], capture_output=True, check=True).stdout.startswith(b"started in ")
    assert (image / "gan-studio.desktop").read_text("utf-8").startswith("[Desktop Entry]")
    assert (image / ".DirIcon").read_bytes().startswith(b"\x89PNG")
