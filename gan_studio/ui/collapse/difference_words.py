"""What differs between the settings of two runs, in a few words such as ``G learning rate 0.001 → 0.0002``."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from gan_studio.core.config import TrainingConfig
from gan_studio.core.differences import Difference, differences
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.settings import RemedySwitch, Setting, every_setting
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.fields import choice_text, is_choice

_ON = QT_TRANSLATE_NOOP("Difference", "on")
_OFF = QT_TRANSLATE_NOOP("Difference", "off")
_STEPS = "steps"
"""How long a run is says nothing about how it learns."""


def label(setting: Setting) -> str:
    """What a hyperparameter is called."""
    return QCoreApplication.translate(setting.about.context, setting.about.label)


def value_text(setting: Setting, value: Any) -> str:
    """A hyperparameter's value; a dash where there is no such hyperparameter."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return QCoreApplication.translate("Difference", _ON if value else _OFF)
    if is_choice(setting):
        return choice_text(setting, value)
    number = f"{value:,}" if isinstance(value, int) else f"{value:,.{setting.about.decimals}f}".rstrip("0").rstrip(".")
    unit = QCoreApplication.translate("Hyperparameter", setting.about.unit) if setting.about.unit else ""
    return f"{number} {unit}".strip()


def change_words(before: TrainingConfig, after: TrainingConfig) -> list[str]:
    """What becomes of ``before`` in ``after``, a phrase for each, but for the number of steps."""
    return _words(differences([before, after]))


def kept_change_words(changes: Mapping[str, Sequence[Any]]) -> list[str]:
    """The same of the changes that a branch remembers: paths of hyperparameters with the value before and after."""
    known = {setting.key: setting for setting in every_setting()}
    found = [(known.get(path.rpartition(".")[2]), values) for path, values in changes.items()]
    return _words([Difference(setting, tuple(values)) for setting, values in found if setting is not None])


def _words(found: Sequence[Difference]) -> list[str]:
    """The remedies come first: they say most."""
    words = []
    for difference in sorted(found, key=lambda each: not isinstance(each.setting, RemedySwitch)):
        setting, (before, after) = difference.setting, difference.values
        if isinstance(setting, RemedySwitch):
            words.append(f"+ {label(setting)}{_details(setting, found)}" if after else f"– {label(setting)}")
        elif before is not None and after is not None and setting.key != _STEPS:
            words.append(f"{label(setting)} {value_text(setting, before)} → {value_text(setting, after)}")
    return words


def _details(switch: RemedySwitch, found: Sequence[Difference]) -> str:
    """Those of a remedy's own settings that are not as usual, in parentheses."""
    usual = Remedy.find(switch.key).model_fields
    own = [each for each in found if each.setting.path.startswith(f"{switch.path}.") and each.values[1] != usual[each.setting.key].default]
    return f" ({', '.join(f'{label(each.setting)} {value_text(each.setting, each.values[1])}' for each in own)})" if own else ""


def worth_comparing(found: Sequence[Difference]) -> list[Difference]:
    """Without the steps, and the settings of a loss that not all of the runs have; a remedy's own settings right behind it."""
    shown = [each for each in found if each.setting.key != _STEPS and not (each.setting.path.startswith("loss.") and None in each.values)]
    paths = [each.setting.path for each in shown]

    def place(path: str) -> int:
        above = path.rpartition(".")[0]
        return paths.index(above if above in paths else path)

    return sorted(shown, key=lambda each: place(each.setting.path))
