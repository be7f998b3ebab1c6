"""The Debian package: what a system and its desktop read in it."""

import gzip
import re
import shutil
import subprocess
from configparser import ConfigParser
from xml.etree import ElementTree

import pytest
from PIL import Image

import gan_studio
from gan_studio.cli import COMMANDS, command_line
from tests.packaging.conftest import ROOT, Packages

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
MODEL_TYPE = "application/x-gan-studio-model"


def desktop_entry(packages: Packages) -> ConfigParser:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(packages.installed / "usr/share/applications/gan-studio.desktop", "utf-8")
    return entry


def test_control_names_the_version_and_what_the_binaries_need(packages: Packages) -> None:
    control = subprocess.run(["dpkg-deb", "-f", str(packages.deb)], capture_output=True, text=True, check=True).stdout
    assert f"Version: {gan_studio.__version__}-" in control
    assert re.search(r"^Depends: libc6 \(>= 2\.\d+\)$", control, re.MULTILINE)
    assert gan_studio.__version__ in packages.deb.name


def test_command_leads_to_the_program(packages: Packages) -> None:
    command = packages.installed / "usr/bin/gan-studio"
    assert command.resolve() == (packages.installed / "usr/lib/gan-studio/gan-studio").resolve()
    assert subprocess.run([command], capture_output=True, check=True).stdout.startswith(b"started in ")


def test_licences_of_what_it_carries_lie_where_they_are_looked_for(packages: Packages) -> None:
    assert (packages.installed / "usr/share/doc/gan-studio/licences.txt").read_text("utf-8") == "of everything"


def test_desktop_entry_fits_the_application(packages: Packages) -> None:
    section = desktop_entry(packages)["Desktop Entry"]
    assert section["Exec"] == "gan-studio %f"
    assert (packages.installed / "usr/bin" / section["Exec"].split()[0]).is_symlink()
    assert section["MimeType"] == f"{MODEL_TYPE};"
    # By these two a desktop knows that a window is this application's.
    application = (ROOT / "gan_studio/ui/application.py").read_text("utf-8")
    assert f'setApplicationName("{section["StartupWMClass"]}")' in application
    assert f'setDesktopFileName("{section["Icon"]}")' in application
    for key in ("GenericName", "Comment", "Keywords"):
        assert re.search("[가-힣]", section[f"{key}[ko]"])


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_desktop_entry_is_valid(packages: Packages) -> None:
    entry = packages.installed / "usr/share/applications/gan-studio.desktop"
    assert subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False).stdout == ""


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_icons_are_there_in_every_size(packages: Packages, size: int) -> None:
    for name in ("apps/gan-studio", "mimetypes/application-x-gan-studio-model"):
        with Image.open(packages.installed / f"usr/share/icons/hicolor/{size}x{size}/{name}.png") as icon:
            assert icon.size == (size, size)
            assert len(icon.convert("RGBA").getcolors(size**2) or ()) > 10


@pytest.mark.parametrize("world", ["bedrooms", "portraits"])
def test_a_model_is_known_by_its_first_bytes(packages: Packages, world: str) -> None:
    mime_type = ElementTree.parse(packages.installed / "usr/share/mime/packages/gan-studio.xml").find(f"{MIME}mime-type")
    assert mime_type is not None
    assert mime_type.get("type") == MODEL_TYPE
    content = (ROOT / "resources" / world / "model.gan").read_bytes()
    matches = list(mime_type.iter(f"{MIME}match"))
    assert len(matches) == 2
    for match in matches:
        value = match.get("value", "").encode().decode("unicode_escape").encode("latin-1")
        assert content[int(match.get("offset", "")) :].startswith(value)


def test_metainfo_names_this_version_and_no_address_that_does_not_exist(packages: Packages) -> None:
    (file,) = (packages.installed / "usr/share/metainfo").iterdir()
    component = ElementTree.parse(file).getroot()
    assert file.name == f"{component.findtext('id')}.metainfo.xml"
    assert [release.get("version") for release in component.iter("release")] == [gan_studio.__version__]
    assert component.findtext("launchable") == "gan-studio.desktop"
    assert component.findtext("provides/mediatype") == MODEL_TYPE
    assert component.find("screenshots") is None
    assert component.find("url") is None


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not installed")
def test_metainfo_is_valid(packages: Packages) -> None:
    (file,) = (packages.installed / "usr/share/metainfo").iterdir()
    done = subprocess.run(["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def man_page(packages: Packages) -> str:
    return gzip.decompress((packages.installed / "usr/share/man/man1/gan-studio.1.gz").read_bytes()).decode()


def test_man_page_tells_of_every_command_and_option(packages: Packages) -> None:
    page = man_page(packages).replace("\\-", "-")
    assert re.findall(r"^\.SS (.+)$", page, re.MULTILINE) == list(COMMANDS)
    for command in COMMANDS:
        section = page.split(f"\n.SS {command}\n")[1].split("\n.S")[0]
        for option in re.findall(r"--[\w-]+", help_of(command)):
            assert option in section or option == "--help", (command, option)


def help_of(command: str) -> str:
    for action in command_line()._actions:
        if isinstance(action.choices, dict):
            return str(action.choices[command].format_usage())
    raise AssertionError(command)


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_man_page_is_sound(packages: Packages) -> None:
    done = subprocess.run(["groff", "-man", "-Kutf8", "-Tutf8", "-ww"], input=man_page(packages), capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "gan-studio" in done.stdout


@pytest.mark.skipif(not shutil.which("lintian"), reason="lintian is not installed")
def test_lintian_finds_nothing(packages: Packages) -> None:
    done = subprocess.run(["lintian", "--fail-on", "error,warning", packages.deb], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_nobody_but_root_may_change_what_is_installed(packages: Packages) -> None:
    listed = subprocess.run(["dpkg-deb", "-c", packages.deb], capture_output=True, text=True, check=True).stdout.splitlines()
    rights = {line.split()[5]: tuple(line.split()[:2]) for line in listed}
    assert {owner for _, owner in rights.values()} == {"root/root"}
    assert {right for right, _ in rights.values()} <= {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}
    assert rights["./usr/lib/gan-studio/gan-studio"][0] == "-rwxr-xr-x"
    assert rights["./usr/lib/gan-studio/_internal/library.so"][0] == "-rw-r--r--"
