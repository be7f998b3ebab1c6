"""Lays out the frozen application and everything a desktop wants to know of it as the folders of a Linux system."""

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

import project
from metainfo import metainfo

HERE = Path(__file__).parent


def lay_out(frozen: Path, root: Path) -> None:
    """Make ``root`` anew, with ``usr/`` in it, from the folder that PyInstaller made."""
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr" / "share"
    # Links instead of copies: half a gigabyte less to write.
    shutil.copytree(frozen, root / "usr" / "lib" / project.NAME, symlinks=True, copy_function=os.link)
    command = root / "usr" / "bin" / project.NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{project.NAME}/{project.NAME}")
    _put(share / "applications" / "gan-studio.desktop", (HERE / "gan-studio.desktop").read_bytes())
    _put(share / "mime" / "packages" / "gan-studio.xml", (HERE / "gan-studio.xml").read_bytes())
    component, text = metainfo()
    _put(share / "metainfo" / f"{component}.metainfo.xml", text.encode())
    _put(share / "man" / "man1" / "gan-studio.1.gz", compressed(_made_by(HERE / "man_page.py")))
    icons = root.parent / "icons"
    _made_by(HERE.parent / "icons.py", str(icons))
    shutil.copytree(icons / "hicolor", share / "icons" / "hicolor", dirs_exist_ok=True)
    _set_rights(root)


def compressed(content: bytes) -> bytes:
    """As gzip, the same every time."""
    return gzip.compress(content, 9, mtime=0)


def _made_by(script: Path, *arguments: str) -> bytes:
    """What one of our scripts prints; in a process of its own, because a failing Qt ends the process."""
    return subprocess.run([sys.executable, str(script), *arguments], stdout=subprocess.PIPE, check=True).stdout


def _put(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _set_rights(root: Path) -> None:
    """Everybody may read, and run what is a program: whoever built it may have had other habits."""
    for path in (root, *root.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
        path.chmod(0o755 if runs else 0o644)
