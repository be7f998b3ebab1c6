"""What the remedies that are on make of a config: some of them lay settings of their own over the person's."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from gan_studio.core.errors import StudioError
from gan_studio.core.optimizers.base import Optimizer
from gan_studio.core.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig
    from gan_studio.core.remedies.base import Remedy


@lru_cache(maxsize=16)
def laid_over(config: "TrainingConfig") -> "TrainingConfig":
    """The settings that a step uses: the config's own under those of its remedies, and without the remedies.

    Raises:
        StudioError: a remedy does not go with another one or with the rest of the config.
    """
    for remedy in config.remedies:
        remedy.check(config)
    values = _joined(config.remedies)
    base = config.changed(remedies=(), loss=values.pop("loss", config.loss))
    in_vain = _of_other_optimizers(config)
    values = {key: value for key, value in values.items() if key not in in_vain}
    known = {key for group in (base, base.loss, base.optimizer) for key in type(group).model_fields}
    for remedy in config.remedies:
        for key in remedy.settings().keys() & values.keys():
            if key not in known:
                raise StudioError(
                    QT_TRANSLATE_NOOP("Error", "“{remedy}” has nothing to act on in the loss “{loss}”."),
                    QT_TRANSLATE_NOOP("Error", "Choose another loss, or switch the remedy off."),
                    remedy=remedy.label,
                    loss=base.loss.label,
                )
    return base.changed(**values)


def _of_other_optimizers(config: "TrainingConfig") -> set[str]:
    """What remedies set in vain: R1 says how long Adam remembers, and does without where there is no Adam."""
    everywhere = {key for kind in Optimizer.choices().values() for key in kind.model_fields}
    return everywhere - type(config.optimizer).model_fields.keys()


def _joined(remedies: "tuple[Remedy, ...]") -> dict[str, Any]:
    """What they lay over a config, all together; two may set the same hyperparameter to the same value."""
    values: dict[str, Any] = {}
    owners: dict[str, Remedy] = {}
    for remedy in remedies:
        for key, value in remedy.settings().items():
            if key in owners and values[key] != value:
                raise StudioError(
                    QT_TRANSLATE_NOOP("Error", "“{first}” and “{second}” cannot be on together: both set “{name}”."),
                    QT_TRANSLATE_NOOP("Error", "Switch one of them off."),
                    first=owners[key].label,
                    second=remedy.label,
                    name=key.replace("_", " "),
                )
            owners[key] = remedy
            values[key] = value
    return values
