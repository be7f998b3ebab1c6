"""Entry: a sub-command runs the command line, no argument or a file opens the app."""

import gc
import io
import os
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run GAN Studio; returns the exit code."""
    # Read once, when torch loads: threads that spin while they wait bring a busy two-core machine to a tenth of its speed.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # numpy's, likewise: beside a training, principal components took 0.2 seconds with one thread and up to 9 with two.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    _print_anything()
    if arguments:  # a double-click has none, and need not wait for the command line
        from gan_studio.cli import is_for_command_line, run_command_line

        if is_for_command_line(arguments):
            return run_command_line(arguments)
    gc.disable()  # nothing of what is imported now becomes garbage, and looking for some delays the first paint; GarbageCollector takes over
    from gan_studio.core import safe_mode
    from gan_studio.core.errors import StudioError
    from gan_studio.window_check import obstacle, tell
    from gan_studio.window_options import window_options

    try:
        options = window_options(arguments)
    except StudioError as error:
        tell(f"gan-studio: {error}")
        return 2
    reason = obstacle()
    if reason:
        tell(reason)
        return 1
    if options.safe_mode:
        safe_mode.enter()
    from gan_studio.runtime.single_instance import SingleInstance

    instance = SingleInstance()
    if not options.alone and instance.is_taken_over(options.path):
        return 0
    from gan_studio.ui.application import run_application

    return run_application(options.path, instance)


def _print_anything() -> None:
    """Print a question mark for what the terminal cannot show, instead of failing: names of files, often on Windows."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a windowed application on Windows has none
            stream.reconfigure(errors="replace")


if __name__ == "__main__":
    sys.exit(main())
