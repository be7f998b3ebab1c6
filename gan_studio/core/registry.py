"""What losses, architectures, optimizers and remedies have in common: each is a plug-in with hyperparameters of its own."""

from functools import cache
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer, model_validator

from gan_studio.core.discovery import discover
from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP


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
