"""The recipe of the bedrooms: ``describe`` a number, ``render`` what was described. Build-time only."""

from resources.bedrooms.recipe.attributes import attributes
from resources.bedrooms.recipe.describe import describe
from resources.bedrooms.recipe.render import render

__all__ = ["attributes", "describe", "render"]
