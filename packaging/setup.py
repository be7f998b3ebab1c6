"""Makes `.venv` ready: every Python package at its pinned version, the system libraries that Qt loads, and the translations.

`make setup` calls it, and so does every other target first: it does nothing when nothing changed. Where the right to
install system packages is missing, it prints the one line that an administrator can run. Standard library only.

Environment:
    GAN_STUDIO_TORCH: `cpu` or `cuda` decides which build of torch Linux gets, instead of looking for an NVIDIA GPU.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / ".setup-stamp"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"

sys.path.insert(0, str(ROOT))  # nothing is installed yet
from gan_studio.system_libraries import QT_LIBRARIES, WINDOW_LIBRARIES, missing, packages  # noqa: E402

# What an NVIDIA driver leaves behind: bare metal, a container, Windows' Linux.
NVIDIA_SIGNS = ("/proc/driver/nvidia/gpus", "/dev/nvidia0", "/usr/lib/wsl/lib/nvidia-smi")


class Stamp(NamedTuple):
    """What the last set-up that went through was made for."""

    place: str
    """This folder and the Python; in another one the virtual environment has to be made anew."""
    digest: str
    """Of the files that decide what is installed."""
    torch_build: str
    """`cpu` or `cuda`; outside Linux `cuda` means PyPI's, which brings no CUDA there."""


def main() -> int:
    """Set everything up; returns the exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this runs with whatever Python there is
        print(f"GAN Studio needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    if os.environ.get("GAN_STUDIO_TORCH", "") not in ("", "cpu", "cuda"):
        print("GAN_STUDIO_TORCH is either cpu or cuda.", file=sys.stderr)
        return 1
    if sys.platform == "linux" and not prepare_system():
        return 1
    done = Stamp(*STAMP.read_text("utf-8").splitlines()) if STAMP.is_file() else None
    wanted = wanted_stamp(done)
    try:
        if wanted == done:
            compile_translations()
            return 0
        if not has_venv() or (done and done.place != wanted.place):
            create_venv()
        STAMP.unlink(missing_ok=True)
        install_python_packages(wanted.torch_build)
        compile_translations()
    except subprocess.CalledProcessError:
        print("The set-up is not complete: see above. Run it again to go on where it stopped.", file=sys.stderr)
        return 1
    STAMP.write_text("\n".join(wanted), "utf-8")
    return 0


def prepare_system() -> bool:
    """Install the system packages that are missing; False if it cannot go on without one of them."""
    needed = packages(missing(QT_LIBRARIES), "debian")
    if not has_venv() and importlib.util.find_spec("ensurepip") is None:
        needed.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    wanted = needed + (packages(missing(WINDOW_LIBRARIES), "debian") if has_display else [])
    if not wanted or install_system_packages(wanted):
        return True
    command = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(wanted)}"
    print(
        f"System packages are missing{'' if needed else ' for a window'}, and installing them takes an administrator.\n"
        "This line does it on Debian and Ubuntu:\n\n"
        f"    {'sudo sh' if shutil.which('sudo') else 'su'} -c '{command}'\n",
        file=sys.stderr,
    )
    return not needed


def install_system_packages(packages: list[str]) -> bool:
    """Install Debian packages as root or through a sudo that asks nothing; False if that is not possible."""
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not shutil.which("apt-get") or (sudo and not (shutil.which("sudo") and succeeds(*sudo, "true"))):
        return False
    print("Installing system packages:", *packages, flush=True)
    apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300"]
    subprocess.run([*apt, "update"], stdin=subprocess.DEVNULL, check=False)
    installed = subprocess.run([*apt, "install", "-y", "--no-install-recommends", *packages], stdin=subprocess.DEVNULL, check=False)
    return installed.returncode == 0


def succeeds(*command: str) -> bool:
    """Whether a command runs without complaint."""
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def wanted_stamp(done: Stamp | None) -> Stamp:
    """What `.venv` should hold by now."""
    sources = (ROOT / "pyproject.toml", CONSTRAINTS, Path(__file__))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    # A build that somebody chose once stays, without the variable too.
    build = os.environ.get("GAN_STUDIO_TORCH") or (done.torch_build if done else default_torch_build())
    return Stamp(f"{ROOT} {sys.base_prefix} {sys.version_info[:2]}", digest, build)


def default_torch_build() -> str:
    """The build of torch for this machine. Only on Linux are there several to choose from."""
    has_gpu = any(Path(sign).exists() for sign in NVIDIA_SIGNS)
    return "cpu" if sys.platform == "linux" and not has_gpu else "cuda"


def has_venv() -> bool:
    """Whether `.venv` is there, with pip: creating it may have failed half-way."""
    packages = "Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages"
    return VENV_PYTHON.exists() and any(VENV.glob(f"{packages}/pip"))


def create_venv() -> None:
    """Create `.venv`, in the place of one that another Python or another folder has made."""
    print(f"Creating {VENV}", flush=True)
    # The interpreter behind a virtual environment, which may be the very one that is replaced.
    python = getattr(sys, "_base_executable", sys.executable)
    subprocess.run([python, "-m", "venv", "--clear", str(VENV)], check=True)


def install_python_packages(torch_build: str) -> None:
    """Install torch first, from the right place, then everything else and the project itself."""
    if torch_build == "cpu":
        install_cpu_torch()
    pinned = ("--constraint", str(CONSTRAINTS))
    pip_install(*pinned, "hatchling")
    pip_install(*pinned, "--no-build-isolation", "--editable", f"{ROOT}[dev]")


def install_cpu_torch() -> None:
    """Install torch without the gigabytes of CUDA that PyPI's Linux build brings along, or fail with advice."""
    torch = next(line for line in CONSTRAINTS.read_text("utf-8").splitlines() if line.startswith("torch=="))
    try:
        # First from where pip looks anyway: a mirror or a folder of wheels may have it, and no network may be needed.
        pip_install("--no-deps", f"{torch}+cpu", stderr=subprocess.DEVNULL)
    except subprocess.CalledProcessError:
        try:
            pip_install("--no-deps", "--index-url", TORCH_CPU_INDEX, "--timeout", "15", "--retries", "2", f"{torch}+cpu")
        except subprocess.CalledProcessError:
            print(
                f"The CPU build of {torch} was found neither where pip looks nor at {TORCH_CPU_INDEX}.\n"
                "Make that address reachable, or put the wheel into a folder and set PIP_FIND_LINKS to it, and try again.\n"
                "To take PyPI's build with several gigabytes of CUDA instead: GAN_STUDIO_TORCH=cuda make setup",
                file=sys.stderr,
            )
            raise


def compile_translations() -> None:
    """Make of the translations what the application loads, where they have changed."""
    subprocess.run([str(VENV_PYTHON), str(ROOT / "packaging" / "translations.py"), "compile"], stdin=subprocess.DEVNULL, check=True)


def pip_install(*arguments: str, stderr: int | None = None) -> None:
    """Run `pip install` in `.venv`."""
    pip = [str(VENV_PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    subprocess.run([*pip, *arguments], stdin=subprocess.DEVNULL, stderr=stderr, check=True)


if __name__ == "__main__":
    sys.exit(main())
