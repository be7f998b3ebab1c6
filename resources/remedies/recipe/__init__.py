"""How the table of the remedies was measured: ``python -m resources.remedies.recipe``."""
