"""Writes the man page to standard output, from the parser that also answers `--help`: it cannot say anything else."""

import argparse
import sys
from collections.abc import Iterator

import project

from gan_studio.cli import command_line

LONGEST_USAGE = 12
"""Arguments that fit into the line that sums a command up."""

INTRODUCTION = """\
.SH DESCRIPTION
.B gan\\-studio
is a desktop application to train, watch and understand generative adversarial networks (GANs), without writing code.
Without arguments it opens its window; a
.I FILE
opens in it: a model (.gan), a folder or archive of pictures, a run, or a PyTorch checkpoint of a generator.
With one of the commands below it works without a window."""

ENDING = """\
.SH FILES
.TP
.I ~/.local/share/GAN Studio/
runs, and whatever else the application keeps for a person
.TP
.I ~/.config/GAN Studio/
settings
.TP
.I ~/.cache/gan\\-studio/
prepared pictures; they are made again when they are missing
.TP
.I ~/.local/state/gan\\-studio/
logs and crash reports
.PP
.BR XDG_DATA_HOME ", " XDG_CONFIG_HOME ", " XDG_CACHE_HOME " and " XDG_STATE_HOME
move them.
.SH EXIT STATUS
0 when all went well, 1 after an error that is told in a sentence, 2 after arguments that make no sense, 130 after Ctrl-C."""


def page() -> Iterator[str]:
    """The lines of the page, in man(7)'s language."""
    parser = command_line()
    commands = _commands(parser)
    yield f'.TH GAN\\-STUDIO 1 {project.released():%Y-%m-%d} "GAN Studio {project.version()}" "User Commands"'
    yield ".SH NAME\ngan\\-studio \\- train, watch and understand generative adversarial networks"
    yield ".SH SYNOPSIS\n.B gan\\-studio\n.RI [ FILE ]\n.br\n.B gan\\-studio\n.I COMMAND\n.RI [ OPTIONS ]"
    yield INTRODUCTION
    yield ".SH OPTIONS"
    yield from _options(parser)
    yield ".SH COMMANDS\nEach of them explains itself with\n.BR \\-\\-help ."
    for name, command in commands.items():
        yield f".SS {_escaped(name)}"
        usage = " ".join(command.format_usage().removeprefix("usage: ").split())
        yield _escaped(usage if len(command._actions) <= LONGEST_USAGE else f"gan-studio {name} [OPTIONS]")
        yield f".PP\n{_escaped(command.description or '')}"
        yield from (lines for lines in _options(command) if "\\-\\-help" not in lines)
    yield ENDING


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (commands,) = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return dict(commands.choices)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    formatter = parser._get_formatter()
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction) and action.help != argparse.SUPPRESS:
            about = _escaped(formatter._expand_help(action)) if action.help else "\\&"
            yield f".TP\n.B {_escaped(formatter._format_action_invocation(action))}\n{about}"


def _escaped(text: str) -> str:
    """A text as roff prints it: no line of it is a command, and a hyphen is one that can be copied."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in plain.splitlines())


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print("\n".join(page()))
