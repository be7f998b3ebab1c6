"""What stays out of the frozen application, and what must not."""

import subprocess
import sys
from pathlib import Path

import pruning
import pytest

ROOT = Path(__file__).resolve().parents[2]
VENV = "/home/somebody/gan-studio/.venv/lib/python3.11/site-packages"


@pytest.mark.parametrize(
    "place",
    [
        "torch/bin/torch_shm_manager",
        "torch/lib/libtorch_cpu.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/qico.dll",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/translations/qtbase_ko.qm",
        "libQt6OpenGL.so.6",
        "pyqtgraph/icons/auto.png",
        "gan_studio/resources/bedrooms/model.gan",
        "numpy.libs/libgfortran-040039e1.so.5.0.0",
    ],
)
def test_what_is_used_is_shipped(place: str) -> None:
    assert pruning.is_wanted(place, f"{VENV}/{place}")


@pytest.mark.parametrize(
    "place",
    [
        "torch/bin/protoc",
        "torch/include/ATen/ATen.h",
        "torch/lib/libtorchbind_test.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "pyqtgraph/icons/peegee/peegee_512px.png",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/designer_ko.qm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6Qml.so.6",
        "PySide6/Qt/qml/QtQuick/qmldir",
    ],
)
def test_what_nothing_uses_is_left_out(place: str) -> None:
    assert not pruning.is_wanted(place, f"{VENV}/{place}")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what they have")
@pytest.mark.parametrize(
    "name", ["libstdc++.so.6", "libfontconfig.so.1", "libfreetype.so.6", "libGL.so.1", "libX11.so.6", "libxcb.so.1", "libgtk-3.so.0", "libc.so.6"]
)
@pytest.mark.parametrize("folder", ["/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64"])
def test_the_systems_libraries_stay_the_systems(folder: str, name: str) -> None:
    assert not pruning.is_wanted(name, f"{folder}/{name}")


def test_what_python_itself_calls_for_comes_along() -> None:
    assert pruning.is_wanted("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")
    assert pruning.is_wanted("python3.11/lib-dynload/_ctypes.so", "/usr/lib/python3.11/lib-dynload/_ctypes.cpython-311-x86_64-linux-gnu.so")


def test_resources_are_shipped_without_their_recipes(tmp_path: Path) -> None:
    shipped = ["bedrooms/model.gan", "icons/app.svg", "translations/a_ko.qm"]
    for name in (*shipped, "__init__.py", "bedrooms/recipe/rooms.txt", "rendering/scene.py", "translations/a_ko.ts"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert [path.relative_to(tmp_path).as_posix() for path in pruning.shipped_resources(tmp_path)] == shipped


EVERYTHING = """
import importlib, importlib.util, pkgutil, sys
sys.path.insert(0, "packaging")
import pruning

class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if any(f"{name}.".startswith(f"{left_out}.") for left_out in pruning.LEFT_OUT_MODULES):
            raise ModuleNotFoundError(f"{name} is left out", name=name)
        if name in pruning.REPLACED_MODULES:
            return importlib.util.spec_from_file_location(name, pruning.REPLACED_MODULES[name])

sys.meta_path.insert(0, LeftOut())
import gan_studio
for module in pkgutil.walk_packages(gan_studio.__path__, "gan_studio."):
    importlib.import_module(module.name)
import pyqtgraph, av, lmdb, torch, torch.fft, torch.func, safetensors.torch
"""


def test_everything_imports_without_what_is_left_out() -> None:
    done = subprocess.run([sys.executable, "-c", EVERYTHING], cwd=ROOT, capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 0, done.stderr
