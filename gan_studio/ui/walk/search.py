"""What a person may type to find sliders: ``17``, ``3, 17`` or ``40-45``."""

import re

_RANGE = re.compile(r"(\d+)\s*[-–]\s*(\d+)")


def matching(text: str, count: int) -> list[int]:
    """The indices, from 0, of those among ``count`` numbered items that ``text`` asks for; people count them from 1.

    One number also finds those that begin with it, since it may not be typed to its end. Nothing asked for finds all.
    """
    ranges = [(int(first), int(last)) for first, last in _RANGE.findall(text)]
    numbers = re.findall(r"\d+", _RANGE.sub(" ", text))
    if not ranges and not numbers:
        return [] if text.strip() else list(range(count))
    if not ranges and len(numbers) == 1:
        return [index for index in range(count) if str(index + 1).startswith(str(int(numbers[0])))]
    wanted = {int(number) for number in numbers}
    return [index for index in range(count) if index + 1 in wanted or any(first <= index + 1 <= last for first, last in ranges)]
