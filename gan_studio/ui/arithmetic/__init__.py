"""The parts of the Arithmetic workspace."""
