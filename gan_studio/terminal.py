"""What the sub-commands of the command line share: kinds of arguments, flags of hyperparameters, and a bar of progress."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from gan_studio.core.registry import Plugin
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.settings import RemedySwitch, Setting, every_setting

if TYPE_CHECKING:
    from gan_studio.core.progress import Progress


@contextmanager
def bar(title: str, unit: str) -> "Iterator[Progress]":
    """A progress callback that draws a bar on a terminal and nothing elsewhere."""
    from tqdm import tqdm

    with tqdm(desc=title, unit=f" {unit}", disable=None, leave=False) as drawn:

        def update(done: int, total: int) -> None:
            drawn.total = total or None
            drawn.update(done - drawn.n)

        yield update


class Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in a sentence, without pages of usage."""

    def error(self, message: str) -> NoReturn:
        """Say it and end with exit code 2."""
        for theirs, ours in _SENTENCES.items():
            message = message.replace(theirs, ours)
        self.exit(2, f"{self.prog}: {message[:1].upper()}{message[1:]}. “{self.prog} --help” lists what there is.\n")


_SENTENCES = {"unrecognized arguments: ": "there is no option ", "the following arguments are required: ": "it needs "}
"""What argparse says, and what we say."""

NO_REMEDY = "none"


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Give a sub-command the flags of all hyperparameters; :func:`given_settings` reads them."""
    groups = {
        False: parser.add_argument_group("hyperparameters", "Each replaces the value that there is."),
        True: parser.add_argument_group("remedies against collapse", "The settings of a remedy count only when it is on."),
    }
    groups[True].add_argument(
        "--remedy",
        dest="remedies",
        action="append",
        choices=[*Remedy.choices(), NO_REMEDY],
        help=f"switch a remedy on; may be used several times. Those that are not named are switched off; “{NO_REMEDY}” switches all off",
    )
    for setting in every_setting():
        if not isinstance(setting, RemedySwitch):
            _add_setting(groups[setting.path.startswith("remedies.")], setting)


def given_settings(arguments: argparse.Namespace) -> dict[str, Any]:
    """The hyperparameters that the person gave, as :meth:`TrainingConfig.changed` takes them."""
    keys = [setting.key for setting in every_setting() if not isinstance(setting, RemedySwitch)]
    given = {key: getattr(arguments, key) for key in (*keys, "remedies") if getattr(arguments, key) is not None}
    if "remedies" in given:
        given["remedies"] = [name for name in given["remedies"] if name != NO_REMEDY]
    return given


def _add_setting(group: "argparse._ArgumentGroup", setting: Setting) -> None:
    """The flag of a hyperparameter; it is None where the person does not use it."""
    flag = "--" + setting.key.replace("_", "-")
    about = setting.about.help.replace("%", "%%")
    if setting.kind is bool:
        group.add_argument(flag, action=argparse.BooleanOptionalAction, help=about)
    elif isinstance(setting.kind, type) and issubclass(setting.kind, Plugin):
        group.add_argument(flag, choices=[name for name, kind in setting.kind.choices().items() if kind.offered], help=about)
    elif options := get_args(setting.kind):
        group.add_argument(flag, choices=options, type=type(options[0]), help=about)
    else:
        group.add_argument(flag, type=setting.kind, metavar=setting.about.unit or setting.kind.__name__, help=about)


def sample_numbers(text: str) -> list[int]:
    """Numbers of samples: ``0,3,5``."""
    found = [int(part) for part in text.split(",")]
    if min(found) < 0:
        raise ValueError
    return found


def numbers_or_name(text: str) -> list[int] | str:
    """Numbers of samples, or a concept's name: ``man with glasses``."""
    return sample_numbers(text) if text.replace(",", "").isdecimal() else text


def positive(text: str) -> int:
    """At least one of something."""
    number = int(text)
    if number < 1:
        raise ValueError
    return number
