"""Builds the Debian package from the laid out tree."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import project
from needs import dependencies
from tree import compressed

HERE = Path(__file__).parent
ARCHITECTURE = "amd64"
COMPRESSION = ("-Zxz", "-z9")
"""On what is packed here, -z6 takes two thirds of the time and 1 % more room, and "extreme" gains next to nothing.

Against -z6, zstd -12 takes a tenth of the time and 29 % more room; zstd -19 takes longer, and 13 % more room.
"""

CONTROL = """\
Package: {name}
Version: {version}
Section: science
Priority: optional
Architecture: {architecture}
Maintainer: {authors}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-noto-cjk
{home_page}Description: train, watch and understand generative adversarial networks
 GAN Studio is a desktop application for people who learn, teach and research
 generative adversarial networks (GANs). It trains them on pictures without a
 line of code, shows losses and samples while they learn, tells when a mode
 collapse begins and what helps, walks through the latent space of a finished
 model, and does arithmetic with pictures.
 .
 Python, PyTorch (for the processor, without CUDA) and Qt are included. Nothing
 is sent to or fetched from the network.
"""


def package_version() -> str:
    """The application's, and the number of the packaging of it."""
    return f"{project.version()}-1"


def build_deb(root: Path, folder: Path) -> Path:
    """Add what only Debian wants to ``root``, and pack it into ``folder``; returns the package.

    Raises:
        SystemExit: the licences of what it carries are missing.
    """
    _add_documents(root / "usr" / "share")
    if not (root / "usr" / "share" / "doc" / project.NAME / "licences.txt").is_file():
        raise SystemExit("The frozen application came without the licences of what it carries.")
    _write_control(root)
    package = folder / f"{project.NAME}_{package_version()}_{ARCHITECTURE}.deb"
    pack = ["dpkg-deb", "--root-owner-group", *COMPRESSION, "--build", str(root), str(package)]
    subprocess.run(pack, env={**os.environ, "SOURCE_DATE_EPOCH": f"{project.released().timestamp():.0f}"}, check=True)
    shutil.rmtree(root / "DEBIAN")
    return package


def _add_documents(share: Path) -> None:
    documents = share / "doc" / project.NAME
    documents.mkdir(parents=True)
    shutil.copyfile(HERE / "copyright", documents / "copyright")
    (documents / "changelog.gz").write_bytes(compressed((project.ROOT / "CHANGELOG.md").read_bytes()))
    (documents / "changelog.Debian.gz").write_bytes(compressed(_changelog().encode()))
    (documents / "licences.txt").symlink_to(f"../../../lib/{project.NAME}/_internal/gan_studio/resources/licences.txt")
    overrides = share / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides / project.NAME)


def _changelog() -> str:
    """Debian's own, which names the version; what changed is in the other one."""
    when = f"{project.released():%a, %d %b %Y %H:%M:%S +0000}"
    change = f"  * Version {project.version()}. What is new in it is told in changelog.gz."
    return f"{project.NAME} ({package_version()}) unstable; urgency=medium\n\n{change}\n\n -- {project.AUTHORS}  {when}\n"


def _write_control(root: Path) -> None:
    """The control file, and the sums by which `dpkg --verify` finds damage."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    control = root / "DEBIAN"
    control.mkdir()
    sums = (f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    (control / "md5sums").write_text("".join(sums), "utf-8")
    text = CONTROL.format(
        name=project.NAME,
        version=package_version(),
        architecture=ARCHITECTURE,
        authors=project.AUTHORS,
        kilobytes=sum(-(-path.stat().st_size // 1024) for path in files),
        depends=", ".join(dependencies(root / "usr" / "lib")),
        home_page=f"Homepage: {project.HOME_PAGE}\n" if project.HOME_PAGE else "",
    )
    (control / "control").write_text(text, "utf-8")
