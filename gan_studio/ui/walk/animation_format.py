"""What a walk can be exported as when it is to move, and what is sensible for each."""

from dataclasses import dataclass

LONG_SECONDS = 10.0
"""From here on a GIF grows to a size that nobody wants to send."""


@dataclass(frozen=True)
class AnimationFormat:
    """The choices that a format offers."""

    suffix: str
    rates: tuple[int, ...]
    """Frames a second."""
    rate: int
    """The one to begin with."""
    sides: tuple[int, ...]
    """Pixels that a picture has at least in width and height; 0 is as the model draws it."""
    side: int
    """The one to begin with."""

    def frames(self, seconds: float, rate: int) -> int:
        """How many frames so long an animation has."""
        return max(2, round(seconds * rate))


GIF = AnimationFormat(".gif", rates=(10, 15, 20, 25), rate=15, sides=(0, 128, 256, 512), side=256)
MP4 = AnimationFormat(".mp4", rates=(25, 30, 50, 60), rate=30, sides=(0, 256, 512, 1024), side=512)
FORMATS = (MP4, GIF)
