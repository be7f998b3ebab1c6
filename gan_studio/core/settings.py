"""Every hyperparameter of a config as a form or a command line needs it: where it is, of what kind, in what range."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo

from gan_studio.core.config import CHOICES, TrainingConfig
from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.registry import Plugin
from gan_studio.core.remedies.base import REMEDIES, Remedy


@dataclass(frozen=True)
class Setting:
    """One hyperparameter."""

    path: str
    """Dotted: ``batch_size``, ``loss.gradient_penalty``, ``remedies.r1.r1_gamma``."""
    kind: Any
    """``int``, ``float``, ``bool``, a ``Literal`` or a :class:`Plugin` base class."""
    about: Hyperparameter
    minimum: float | None = None
    maximum: float | None = None

    @property
    def key(self) -> str:
        """The last part of the path: what :meth:`TrainingConfig.changed` and the command line call it."""
        return self.path.rpartition(".")[2]

    @property
    def is_inner(self) -> bool:
        """Whether it belongs to an architecture, a loss, an optimizer or a remedy, and is there only with that."""
        return "." in self.path

    def value_in(self, config: TrainingConfig) -> Any:
        """The value in a config; a plug-in's name for an architecture, a loss or an optimizer."""
        value: Any = config
        for part in self.path.split("."):
            value = next(item for item in value if item.name == part) if isinstance(value, tuple) else getattr(value, part)
        return value.name if isinstance(value, Plugin) else value

    def changed_in(self, config: TrainingConfig, value: Any) -> TrainingConfig:
        """A copy of the config with another value.

        Raises:
            StudioError: it is out of range, or does not go with the rest.
        """
        return config.changed(**{self.key: value})


@dataclass(frozen=True)
class RemedySwitch(Setting):
    """Whether a remedy is on; its path is ``remedies.`` and the remedy's name."""

    @property
    def is_inner(self) -> bool:
        """It is always there."""
        return False

    def value_in(self, config: TrainingConfig) -> bool:
        """Whether it is on in a config."""
        return self.key in (remedy.name for remedy in config.remedies)

    def changed_in(self, config: TrainingConfig, value: bool) -> TrainingConfig:
        """A copy of the config with the remedy on, with its default settings, or off."""
        others = [remedy for remedy in config.remedies if remedy.name != self.key]
        return config.changed(remedies=[*others, self.key] if value else others)


def settings_of(config: TrainingConfig) -> list[Setting]:
    """Every hyperparameter of this config, those of its chosen architecture, loss, optimizer and remedies right behind the choice."""
    found: list[Setting] = []
    for name, field in TrainingConfig.model_fields.items():
        if name == "remedies":
            on = {remedy.name for remedy in config.remedies}
            for kind in Remedy.choices().values():
                found += [_switch(kind), *(_settings_in(f"remedies.{kind.name}", kind) if kind.name in on else ())]
            continue
        found += _setting(name, field)
        value = getattr(config, name)
        if isinstance(value, Plugin):
            found += _settings_in(name, type(value))
    return found


def every_setting() -> list[Setting]:
    """Every hyperparameter there is, those of all architectures, losses, optimizers and remedies too, each key once."""
    found = {setting.key: setting for setting in settings_of(TrainingConfig())}
    for group, base in CHOICES.items():
        for kind in filter(lambda kind: kind.offered, base.choices().values()):
            for setting in _settings_in(group, kind):
                found.setdefault(setting.key, setting)
    for remedy in Remedy.choices().values():
        found |= {setting.key: setting for setting in _settings_in(f"remedies.{remedy.name}", remedy)}
    return list(found.values())


def _switch(remedy: type[Remedy]) -> RemedySwitch:
    about = Hyperparameter(remedy.label, remedy.help, REMEDIES, live=True, source=str(remedy.paper), context="Remedy")
    return RemedySwitch(f"remedies.{remedy.name}", bool, about)


def _settings_in(path: str, plugin: type[Plugin]) -> Iterator[Setting]:
    for name, field in plugin.model_fields.items():
        yield from _setting(f"{path}.{name}", field)


def _setting(path: str, field: FieldInfo) -> Iterator[Setting]:
    about = next((item for item in field.metadata if isinstance(item, Hyperparameter)), None)
    if about is None:
        return
    lows = [float(getattr(item, side)) for item in field.metadata for side in ("ge", "gt") if hasattr(item, side)]
    highs = [float(getattr(item, side)) for item in field.metadata for side in ("le", "lt") if hasattr(item, side)]
    yield Setting(path, field.annotation, about, lows[0] if lows else None, highs[0] if highs else None)
