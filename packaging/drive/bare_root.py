"""A bare Debian in a folder, made by debootstrap, in which a package is installed as on a fresh machine."""

import os
import shlex
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

SUITE = "bookworm"
MIRROR = "http://deb.debian.org/debian"
CACHE = Path(os.environ.get("GAN_STUDIO_DRIVE_CACHE", "/var/tmp/gan-studio-drive"))
"""Outside the repository: the bare system as an archive, and the packages that were downloaded into it."""
DESKTOP = ("desktop-file-utils", "hicolor-icon-theme", "libfile-mimeinfo-perl", "shared-mime-info", "xdg-utils")
"""What every desktop has, and what looks up which program opens a file."""
PERSON = "person"

_BY_APT = ("var/lib/apt", "var/lib/dpkg", "var/cache", "var/log", "tmp", "run", "dev", "proc", "sys", "home", "root")
"""Folders that are not looked at for traces: apt's and dpkg's own books, caches of what is installed, and the person's own files."""


class BareRoot:
    """The folder of a Debian system. Works inside a mount namespace of its own, which takes the mounts along when it ends."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._unpack()
        folder.chmod(0o755)  # an ordinary person walks through it
        for name in ("proc", "sys", "dev"):
            mount("--rbind", f"/{name}", str(folder / name))
        (CACHE / "archives" / "partial").mkdir(parents=True, exist_ok=True)
        mount("--bind", str(CACHE / "archives"), str(folder / "var/cache/apt/archives"))
        (folder / "tmp/.X11-unix").mkdir(mode=0o777)
        mount("--bind", "/tmp/.X11-unix", str(folder / "tmp/.X11-unix"))

    def _unpack(self) -> None:
        archive = CACHE / f"{'+'.join((SUITE, *DESKTOP))}.tar"
        if not archive.is_file():
            print(f"Making a bare Debian, once; it is kept in {CACHE} ...", flush=True)
            CACHE.mkdir(parents=True, exist_ok=True)
            packages = f"--include={','.join(DESKTOP)}"
            subprocess.run(["debootstrap", "--variant=minbase", packages, SUITE, str(self.folder), MIRROR], check=True, stdout=subprocess.DEVNULL)
            for extra in ("updates", "security"):
                address = MIRROR if extra == "updates" else f"{MIRROR}-security"
                with (self.folder / "etc/apt/sources.list").open("a") as sources:
                    sources.write(f"deb {address} {SUITE}-{extra} main\n")
            self.run("useradd", "--create-home", "--uid", "1000", PERSON)
            subprocess.run(["tar", "-C", str(self.folder), "-cf", f"{archive}.part", "."], check=True)
            Path(f"{archive}.part").replace(archive)
            return
        subprocess.run(["tar", "-C", str(self.folder), "-xf", str(archive)], check=True)

    def run(self, *command: str) -> str:
        """Run a command as its root; returns what it prints.

        Raises:
            SystemExit: it failed.
        """
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        done = subprocess.run(["chroot", str(self.folder), *command], env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"“{shlex.join(command)}” failed in the bare Debian:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return done.stdout

    session = "/run/user/1000"
    """Where programs of the person's session meet."""

    def as_person(self, command: Sequence[str], display: str = "") -> list[str]:
        """The command line that runs something as an ordinary person with nothing but a display: without a network, too."""
        home = f"/home/{PERSON}"
        environment = {"HOME": home, "USER": PERSON, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "DISPLAY": display, "XDG_RUNTIME_DIR": self.session}
        chroot = ["unshare", "--net", "chroot", f"--userspec={PERSON}:{PERSON}", str(self.folder)]
        return [*chroot, "/usr/bin/env", "-i", f"--chdir={home}", *(f"{name}={value}" for name, value in environment.items()), *command]

    @property
    def home(self) -> Path:
        """The person's folder, seen from outside."""
        return self.folder / "home" / PERSON

    def files(self) -> set[str]:
        """Every file and folder that the system consists of."""
        return {path for path in self._walk(self.folder) if not path.startswith(_BY_APT)}

    def _walk(self, folder: Path) -> Iterator[str]:
        for entry in os.scandir(folder):
            name = os.path.relpath(entry.path, self.folder)
            yield name
            if entry.is_dir(follow_symlinks=False) and not name.startswith(_BY_APT):
                yield from self._walk(Path(entry.path))


def mount(*arguments: str) -> None:
    """Mount something, in this process's own view of the file system."""
    subprocess.run(["mount", *arguments], check=True)


@contextmanager
def installed(root: BareRoot, package: Path) -> Iterator[None]:
    """The package, installed by apt with whatever it depends on; afterwards all of that is purged."""
    root.run("apt-get", "-qq", "update")
    name = subprocess.run(["dpkg-deb", "-f", str(package), "Package"], capture_output=True, text=True, check=True).stdout.strip()
    inside = root.folder / "tmp" / package.name
    inside.write_bytes(package.read_bytes())
    root.run("apt-get", "-qq", "-y", "install", f"/tmp/{package.name}")
    inside.unlink()
    yield
    root.run("apt-get", "-qq", "-y", "purge", name)
    root.run("apt-get", "-qq", "-y", "autoremove", "--purge")
