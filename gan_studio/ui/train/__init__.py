"""The parts of the Train workspace: data card, settings, controls, plots, samples."""
