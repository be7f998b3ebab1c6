"""The ways to begin: cards, shown on the start page and, to a newcomer, under the first picture."""
