"""How keyframes are called: A to Z, then AA, AB, ..."""


def letter(index: int) -> str:
    """The name of keyframe ``index``, counted from 0."""
    name = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
