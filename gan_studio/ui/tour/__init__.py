"""The tour of the window: four marks at the real things, for whoever is here for the first time."""
