"""Linux: makes shared libraries that hold no more than a few lines of assembly, with binutils."""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory


def assemble(source: str, library: Path, name: str, versions: str = "") -> None:
    """Write ``library``, whose SONAME is ``name``, over what was there. ``versions`` is a version script, for symbols that have one."""
    with TemporaryDirectory(prefix="gan-studio-assembly-") as folder:
        code, script, made = (Path(folder) / file for file in ("code.o", "versions", "made.so"))
        script.write_text(versions, "utf-8")
        subprocess.run(["as", "-o", str(code), "-"], input=source, text=True, check=True)
        options = ["-shared", "-s", "-z", "noexecstack", "-z", "noseparate-code", "-soname", name]
        options += [f"--version-script={script}"] if versions else []
        subprocess.run(["ld", *options, "-o", str(made), str(code)], check=True)
        library.unlink(missing_ok=True)  # which may be one file with the library of `.venv`
        library.write_bytes(made.read_bytes())
