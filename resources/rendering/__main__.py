"""The command line: ``python -m resources.rendering render|pack|sheet|shares ...``."""

import argparse
import sys
from pathlib import Path

from resources.rendering import negatives
from resources.rendering.batch import render_numbers
from resources.rendering.pack import pack
from resources.rendering.sheet import contact_sheet, shares


def main() -> int:
    """Run the command that was asked for; returns the exit status."""
    arguments = _parser().parse_args()
    command: str = arguments.command
    if command == "render":
        numbers = range(arguments.number, arguments.number + 1) if arguments.number is not None else range(arguments.start, arguments.start + arguments.count)
        return 1 if render_numbers(arguments.world, numbers, arguments.out, arguments.jobs) else 0
    if command == "pack":
        archive: Path = arguments.to or Path(__file__).parents[1] / arguments.world / "pictures.zip"
        count = pack(arguments.source, archive, arguments.quality, arguments.held_out)
        print(f"{archive}: {count} pictures, {archive.stat().st_size / 1e6:.1f} MB")
    elif command == "sheet":
        chosen = negatives.numbers(arguments.source)[arguments.start : arguments.start + arguments.count]
        pictures = [negatives.load(negatives.path_of(arguments.source, number))[0] for number in chosen]
        contact_sheet(pictures, arguments.columns, arguments.scale).save(arguments.out)
    else:
        for name, values in shares(arguments.source).items():
            print(f"{name}: " + ", ".join(f"{value} {share:.1%}" for value, share in values.items()))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m resources.rendering", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    render = commands.add_parser("render", help="render pictures; what is there already is skipped")
    render.add_argument("world")
    render.add_argument("--count", type=int, default=1)
    render.add_argument("--start", type=int, default=0, help="the first number")
    render.add_argument("--number", type=int, help="render this picture alone")
    render.add_argument("--out", type=Path, required=True, help="folder of the pictures")
    render.add_argument("--jobs", type=int, default=1)
    packing = commands.add_parser("pack", help="pack a folder of pictures into the archive that ships")
    packing.add_argument("world")
    packing.add_argument("--from", dest="source", type=Path, required=True)
    packing.add_argument("--to", type=Path, help="the archive; resources/<world>/pictures.zip unless named")
    packing.add_argument("--quality", type=int, default=75, help="of AVIF")
    packing.add_argument("--held-out", type=int, default=4000, help="how many of the last pictures are for testing")
    sheet = commands.add_parser("sheet", help="lay pictures side by side")
    sheet.add_argument("--from", dest="source", type=Path, required=True)
    sheet.add_argument("--out", type=Path, required=True)
    sheet.add_argument("--start", type=int, default=0, help="how many to pass over")
    sheet.add_argument("--count", type=int, default=64)
    sheet.add_argument("--columns", type=int, default=8)
    sheet.add_argument("--scale", type=int, default=2)
    counting = commands.add_parser("shares", help="how often each attribute has each value")
    counting.add_argument("--from", dest="source", type=Path, required=True)
    return parser


if __name__ == "__main__":
    sys.exit(main())
