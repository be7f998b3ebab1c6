"""Discovery: a file dropped into one of the plug-in packages, such as ``losses/`` or ``panels/``, is found, and nothing else is edited."""

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any, ClassVar, Self, TypeVar

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer, model_validator

from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

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


class Plugin(BaseModel):
    """A registered choice with hyperparameters of its own: its fields. Immutable; saved as ``{"name": ..., field: ...}``."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    package: ClassVar[str]
    name: ClassVar[str]
    label: ClassVar[str]
    help: ClassVar[str]
    order: ClassVar[int] = 100
    offered: ClassVar[bool] = True
    """False for what is only ever loaded, never chosen, such as the networks of a stranger's checkpoint."""

    @classmethod
    def choices(cls) -> dict[str, type[Self]]:
        """Every registered kind by its name, in display order."""
        return _choices(cls)

    @model_validator(mode="wrap")
    @classmethod
    def _from_name(cls, value: Any, handler: Any) -> Any:
        """Accept a plug-in's name, or its saved form, where one is expected."""
        if isinstance(value, str):
            value = {"name": value}
        if isinstance(value, dict) and "name" in value:
            fields = {key: item for key, item in value.items() if key != "name"}
            kind = cls.find(value["name"])
            return handler(fields) if kind is cls else kind(**fields)
        return handler(value)

    @classmethod
    def find(cls, name: str) -> type[Self]:
        """The kind with that name.

        Raises:
            StudioError: there is none; the advice lists those there are.
        """
        if cls.__dict__.get("name") == name:
            return cls
        choices = cls.choices()
        if name not in choices:
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "“{name}” is not known to this version."),
                QT_TRANSLATE_NOOP("Error", "Choose one of: {choices}."),
                name=name,
                choices=", ".join(choices),
            )
        return choices[name]

    @model_serializer(mode="wrap")
    def _with_name(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {"name": type(self).name, **handler(self)}


@cache
def _choices(base: Any) -> dict[str, Any]:
    return {kind.name: kind for kind in discover(base.package, base)}
