"""What a hyperparameter says about itself beyond its type, default and range."""

from dataclasses import dataclass


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
    context: str = "Hyperparameter"
    """Where the translations of label and help are found."""
