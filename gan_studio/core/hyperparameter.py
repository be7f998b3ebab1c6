"""What a hyperparameter says about itself beyond its type, default and range."""

from dataclasses import dataclass

from gan_studio.core.translation import QT_TRANSLATE_NOOP

OFF = QT_TRANSLATE_NOOP("Hyperparameter", "off")
"""What 0 means to some hyperparameters."""


@dataclass(frozen=True)
class Hyperparameter:
    """Pydantic field metadata, from which the form, its tooltip and the command line are made."""

    label: str
    help: str
    group: str
    live: bool = False
    """May change between two steps of a running training."""
    unit: str = ""
    decimals: int = 3
    source: str = ""
    """The paper that it comes from."""
    zero: str = ""
    """What is shown instead of a 0 that is no amount, such as :data:`OFF`; translated like the help."""
    context: str = "Hyperparameter"
    """Where the translations of label and help are found."""
