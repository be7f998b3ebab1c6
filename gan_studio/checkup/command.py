"""The sub-command ``doctor``: prints every finding as it comes, and tells by its exit code whether something is broken."""

import argparse
import sys
from collections.abc import Iterator
from typing import Any

from gan_studio.checkup.finding import Finding, findings

BROKEN = "broken"
"""The key of the result under which the names of what is broken stand; where there is one, the command has failed."""


def doctor(arguments: argparse.Namespace) -> dict[str, Any]:
    """Check this installation and this machine, and say what is broken: for a report, or when something does not work."""
    found = []
    for finding in check_everything():
        found.append(finding)
        if not arguments.json:  # at once: the next check may take the process along
            sys.stdout.write(f"{finding.name}: {finding.as_text()}\n")
            sys.stdout.flush()
    broken = [finding.name for finding in found if finding.state == "broken"]
    if arguments.json:
        return {"findings": [finding.as_json() for finding in found], BROKEN: broken}
    return {BROKEN: broken} if broken else {}


def check_everything() -> Iterator[Finding]:
    """Every check, whatever another one has found."""
    checks = {
        "Versions": _versions,
        "Libraries": _libraries,
        "Processor": _processors,
        "Window": _window,
        "Places": _places,
        "Bundled files": _shipped,
        "Self-test": _trial,
    }
    for name, check in checks.items():
        yield from findings(name, check)


# Each check is imported when its turn has come: what it imports may be what is broken.


def _versions() -> Iterator[Finding]:
    from gan_studio.checkup.machine import versions

    return versions()


def _libraries() -> Iterator[Finding]:
    from gan_studio.checkup.machine import libraries

    return libraries()


def _processors() -> Iterator[Finding]:
    from gan_studio.checkup.machine import processors

    return processors()


def _window() -> Iterator[Finding]:
    from gan_studio.checkup.window import window

    return window()


def _places() -> Iterator[Finding]:
    from gan_studio.checkup.places import places

    return places()


def _shipped() -> Iterator[Finding]:
    from gan_studio.checkup.shipped import shipped

    return shipped()


def _trial() -> Iterator[Finding]:
    from gan_studio.checkup.trial import trial

    return trial()
