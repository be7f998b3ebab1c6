"""Builds the portable application: one file that unpacks itself and runs, on any Linux and without an administrator."""

import hashlib
import subprocess
from pathlib import Path

import project

HEAD = Path(__file__).with_name("portable-head.sh")
TAR_BLOCK = 10240
"""Bytes; what tar counts its checkpoints in."""


def build_portable(package: Path, folder: Path) -> Path:
    """Put the files of a Debian package behind a script, compressed as they are; returns the portable file."""
    file = folder / f"GAN-Studio-{project.version()}-x86_64.run"
    archive = subprocess.run(["ar", "p", str(package), "data.tar.xz"], stdout=subprocess.PIPE, check=True).stdout
    kilobytes = subprocess.run(["dpkg-deb", "-f", str(package), "Installed-Size"], capture_output=True, text=True, check=True).stdout.strip()
    head = HEAD.read_text("utf-8")
    filled = {
        "VERSION": project.version(),
        "SUM": hashlib.sha256(archive).hexdigest(),
        "KILOBYTES": kilobytes,
        "BLOCKS": str(int(kilobytes) * 1024 // TAR_BLOCK + 1),
        "FIRST": str(head.count("\n") + 1),
    }
    for name, value in filled.items():
        head = head.replace(f"@{name}@", value)
    file.write_bytes(head.encode() + archive)
    file.chmod(0o755)
    return file
