"""Keeping a result as one of the model's favourites, with undo."""

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from gan_studio.core.models import Favourite

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio


class FavouriteStep(QUndoCommand):
    """Adds one favourite, and on undo takes that one away and leaves what came later."""

    def __init__(self, text: str, studio: "Studio", favourite: Favourite) -> None:
        super().__init__(text)
        self._studio = studio
        self._favourite = favourite

    def redo(self) -> None:
        """Keep it."""
        self._put([*self._others(), self._favourite])

    def undo(self) -> None:
        """Keep it no longer."""
        self._put(self._others())

    def _others(self) -> list[Favourite]:
        model = self._studio.model
        return [] if model is None else [known for known in model.favourites if known is not self._favourite]

    def _put(self, favourites: list[Favourite]) -> None:
        if self._studio.model is not None:
            self._studio.update_model(dataclasses.replace(self._studio.model, favourites=tuple(favourites)))
