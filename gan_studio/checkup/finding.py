"""One line of a check-up, and how a check that fails itself becomes one."""

import traceback
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from gan_studio.core.versions import shortened

State = Literal["ok", "warning", "broken"]


@dataclass(frozen=True)
class Finding:
    """What was looked at, how it is, and what helps where it is not as it should be."""

    name: str
    state: State
    text: str
    advice: str = ""

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return asdict(self)

    def as_text(self) -> str:
        """What is printed after the name."""
        mark = "" if self.state == "ok" else f"{self.state.upper()}: "
        return f"{mark}{self.text}" + (f"\n    {self.advice}" if self.advice else "")


Check = Callable[[], Iterator[Finding]]


def findings(name: str, check: Check) -> Iterator[Finding]:
    """What ``check`` finds; an exception of its own counts as broken, under its ``name``."""
    try:
        for finding in check():
            yield Finding(finding.name, finding.state, shortened(finding.text), shortened(finding.advice))
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        yield Finding(name, "broken", f"{type(error).__name__}: {shortened(str(error))} ({shortened(last.filename)}, line {last.lineno})")
