"""Help: a window with a page for each workspace, and for what they have in common."""
