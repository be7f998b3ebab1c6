"""In which settings configs differ, and whether they may in the midst of a training."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.settings import Setting, settings_of
from gan_studio.core.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Difference:
    """A hyperparameter that is not the same everywhere."""

    setting: Setting
    """Its ``about.label`` is for a person."""
    values: tuple[Any, ...]
    """One for each config; None where there is no such hyperparameter, as those of another loss."""


def differences(configs: Sequence[TrainingConfig]) -> list[Difference]:
    """The hyperparameters in which ``configs`` differ, in the order of the form."""
    tables = [{setting.path: setting for setting in settings_of(config)} for config in configs]
    settings = {path: setting for table in tables for path, setting in table.items()}
    found = []
    for path, setting in settings.items():
        values = tuple(setting.value_in(config) if path in table else None for config, table in zip(configs, tables, strict=True))
        if any(value != values[0] for value in values):
            found.append(Difference(setting, values))
    return found


def frozen_differences(config: TrainingConfig, other: TrainingConfig) -> list[str]:
    """The paths of hyperparameters in which the two differ and that cannot change during training."""
    mine, theirs = ({setting.path: setting.value_in(each) for setting in settings_of(each) if not setting.about.live} for each in (config, other))
    return sorted(path for path in mine.keys() | theirs.keys() if mine.get(path) != theirs.get(path))


def refuse_frozen(before: TrainingConfig, after: TrainingConfig) -> None:
    """Make sure that a training can change from one config to the other.

    Raises:
        StudioError: they differ in what belongs to the architecture or to the run as a whole.
    """
    frozen = frozen_differences(before, after)
    if frozen:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” cannot change during training."),
            QT_TRANSLATE_NOOP("Error", "Start a new run to train with another value."),
            name=", ".join(frozen),
        )
