"""What has to be told to a running training when its config was edited."""

from typing import Any

from gan_studio.core.config import TrainingConfig
from gan_studio.core.settings import settings_of


def changes(before: TrainingConfig, after: TrainingConfig) -> dict[str, Any]:
    """The arguments of :meth:`TrainingConfig.changed` that lead from one config to the other.

    A loss and remedies are told with all of their hyperparameters: several changes may be waiting for the same step,
    and those of a loss or a remedy that is no longer chosen would be refused.
    """
    found: dict[str, Any] = {}
    for setting in settings_of(after):
        if setting.path.startswith(("loss", "remedies")):
            continue
        known = setting.path in {other.path for other in settings_of(before)}
        if not known or setting.value_in(before) != setting.value_in(after):
            found[setting.key] = setting.value_in(after)
    if before.loss != after.loss:
        found["loss"] = after.loss.model_dump()
    if before.remedies != after.remedies:
        found["remedies"] = [remedy.model_dump() for remedy in after.remedies]
    return found
