"""Discovery: a file dropped into one of the plug-in packages, such as ``losses/`` or ``panels/``, is found, and nothing else is edited."""

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")

#: Packages whose modules are plug-ins. The packager reads this list for its hidden imports.
PLUGIN_PACKAGES = (
    "gan_studio.core.networks",
    "gan_studio.core.losses",
    "gan_studio.core.optimizers",
    "gan_studio.core.remedies",
    "gan_studio.core.datasets",
    "gan_studio.core.diagnosis.illnesses",
    "gan_studio.core.lessons",
    "gan_studio.ui.panels",
    "gan_studio.ui.help.pages",
)


def plugin_modules(package_name: str) -> Iterator[str]:
    """The full names of the modules in a plug-in package, sorted; works in a frozen application too."""
    package = importlib.import_module(package_name)
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda found: found.name):
        yield f"{package_name}.{module.name}"


def discover(package_name: str, base: type[T]) -> list[type[T]]:
    """Every concrete subclass of ``base`` that is defined in a module of the package, by ``order``, then by name.

    A class is concrete when its body sets ``name``, the key that files and the command line use.
    """
    found: list[type[T]] = []
    for module_name in plugin_modules(package_name):
        found += _defined_in(importlib.import_module(module_name), base)
    return sorted(found, key=lambda kind: (getattr(kind, "order", 100), kind.__dict__["name"]))


def _defined_in(module: ModuleType, base: type[T]) -> Iterator[type[T]]:
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, base) and value.__module__ == module.__name__ and "name" in value.__dict__:
            yield value
