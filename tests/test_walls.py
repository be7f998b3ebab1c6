"""The walls of the design: who may import whom, and what is not loaded before the window is on the screen."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gan_studio.core.discovery import PLUGIN_PACKAGES

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("torch", "sklearn", "scipy", "lmdb", "av")

BLOCK_QT = """
import importlib, json, pkgutil, sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6", "pyqtgraph"):
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, Blocker())
import gan_studio.core
names = [module.name for module in pkgutil.walk_packages(gan_studio.core.__path__, "gan_studio.core.")]
for name in names:
    importlib.import_module(name)
print(json.dumps(names))
"""

LOADED_MODULES = """
import importlib, json, sys
from gan_studio.core.discovery import plugin_modules

for name in sys.argv[1:]:
    importlib.import_module(name)
    for module in plugin_modules(name) if hasattr(sys.modules[name], "__path__") else ():
        importlib.import_module(module)
print(json.dumps(sorted(sys.modules)))
"""


def run_python(code: str, *arguments: str) -> list[str]:
    """What a fresh interpreter prints: a JSON list."""
    done = subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


def test_import_contracts_hold() -> None:
    lint = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"]
    done = subprocess.run(lint, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_core_imports_with_qt_blocked() -> None:
    assert "gan_studio.core.trainer" in run_python(BLOCK_QT)


@pytest.mark.parametrize("package", PLUGIN_PACKAGES)
def test_plugins_load_nothing_heavy(package: str) -> None:
    loaded = run_python(LOADED_MODULES, package)
    assert package in loaded
    assert not set(HEAVY) & set(loaded)


@pytest.mark.parametrize("module", ["gan_studio.ui.main_window", "gan_studio.cli", "gan_studio.__main__"])
def test_starting_loads_nothing_heavy(module: str) -> None:
    assert not set(HEAVY) & set(run_python(LOADED_MODULES, module))
