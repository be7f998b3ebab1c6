"""Builds the portable application: one file that unpacks itself and runs, on any Linux and without an administrator."""

import hashlib
import subprocess
from pathlib import Path

import project

HEAD = Path(__file__).with_name("portable-head.sh")
TAR_BLOCK = 10240
"""Bytes; what tar counts its checkpoints in."""


def build_portable(frozen: Path, folder: Path) -> Path:
    """Pack the folder that PyInstaller made; returns the file."""
    file = folder / f"GAN-Studio-{project.version()}-x86_64.run"
    archive = _archive(frozen, folder / f"{file.name}.part")
    head = HEAD.read_text("utf-8")
    sizes = [path.stat().st_size for path in frozen.rglob("*") if path.is_file() and not path.is_symlink()]
    filled = {
        "VERSION": project.version(),
        "SUM": hashlib.sha256(archive.read_bytes()).hexdigest(),
        "KILOBYTES": str(sum(-(-size // 4096) * 4 for size in sizes)),
        "BLOCKS": str(sum(512 + -(-size // 512) * 512 for size in sizes) // TAR_BLOCK + 1),
        "FIRST": str(head.count("\n") + 1),
    }
    for name, value in filled.items():
        head = head.replace(f"@{name}@", value)
    with file.open("wb") as whole:
        whole.write(head.encode())
        whole.write(archive.read_bytes())
    file.chmod(0o755)
    archive.unlink()
    return file


def _archive(frozen: Path, file: Path) -> Path:
    """The folder, as an archive: sorted, and without the names and hours of whoever built it."""
    date = f"@{project.released().timestamp():.0f}"
    same = ["--sort=name", f"--mtime={date}", "--owner=0", "--group=0", "--numeric-owner", "--mode=u+rwX,go+rX,go-w"]
    tar = ["tar", "-c", *same, "-C", str(frozen.parent), frozen.name]
    with file.open("wb") as out, subprocess.Popen(tar, stdout=subprocess.PIPE) as packing:
        subprocess.run(["xz", "-6", "-T0"], stdin=packing.stdout, stdout=out, check=True)
    if packing.returncode:
        raise SystemExit("tar failed.")
    return file
