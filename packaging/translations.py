"""Keeps `resources/translations`: a `.ts` file per language, which people write, and the `.qm` that is made of it for the application.

    python packaging/translations.py update    takes the texts of the sources into the `.ts` files
    python packaging/translations.py compile   makes each `.qm` that is missing or older than its `.ts`

`make translations` does the first, `make setup` the second. To be run with the Python of `.venv`, beside which Qt's tools are.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
# Without the places in the sources, and sorted by text: a change of the code shows in a `.ts` only where a text has changed.
FORM = ("-locations", "none", "-sort-messages", "-no-obsolete")
# A text that resembles an old one is a new text: what a translator has not seen must not pass for translated.
STRICT = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")


def update(folder: Path = FOLDER) -> None:
    """Add every new text to the `.ts` files in a folder, and drop those that are gone."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "gan_studio").rglob("*.py"))
    targets = [str(path) for path in sorted(folder.glob("*.ts"))]
    run_tool("lupdate", *sources, *FORM, *STRICT, "-source-language", "en", "-ts", *targets)


def compile_stale(folder: Path = FOLDER) -> None:
    """Make the `.qm` files that are missing or out of date."""
    for source in folder.glob("*.ts"):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            fresh = made.with_suffix(f".{os.getpid()}")
            run_tool("lrelease", "-silent", str(source), "-qm", str(fresh))
            fresh.replace(made)


def run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools as PySide6 installs them."""
    suffix = ".exe" if os.name == "nt" else ""
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{name}{suffix}")), *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    {"update": update, "compile": compile_stale}[sys.argv[1]](*map(Path, sys.argv[2:]))
