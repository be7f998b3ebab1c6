"""The recipe of the portraits: people of clay, drawn by number. Build-time only."""

from resources.portraits.recipe.person import describe
from resources.portraits.recipe.portrait import render

__all__ = ["describe", "render"]
