"""The window and its panels. Never imports torch, so that the window is on screen before torch is loaded."""
