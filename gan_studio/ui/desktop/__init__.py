"""What the window and the desktop around it tell each other."""
