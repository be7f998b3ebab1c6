"""Which steps the plots show: all, the newest so many, or a stretch that the person has chosen."""

_LEAST = 10.0


class StepWindow:
    """While the newest step is in view, the view follows it."""

    def __init__(self) -> None:
        self._width: float | None = None
        self._right: float | None = None

    @property
    def follows(self) -> bool:
        """Whether new steps come into view by themselves."""
        return self._right is None

    @property
    def shows_all(self) -> bool:
        """Whether every step is in view."""
        return self._width is None

    def range(self, newest: int) -> tuple[float, float]:
        """The first and the last step to show, when ``newest`` is the last there is."""
        right = max(_LEAST, newest) if self._right is None else self._right
        return (0.0, right) if self._width is None else (max(0.0, right - self._width), right)

    def move(self, low: float, high: float, newest: int) -> None:
        """The person has zoomed or panned."""
        self._right = None if high >= newest else high
        self._width = None if self._right is None and low <= 0 else high - max(0.0, low)

    def follow(self, on: bool, newest: int) -> None:
        """Go to the newest steps and stay with them, or stand still."""
        low, high = self.range(newest)
        self._right = None if on else high
        if not on:
            self._width = high - low

    def show_all(self) -> None:
        """Every step, and those to come."""
        self._width = self._right = None
