"""The threads between the science and the screen. QtCore only, no widgets."""
