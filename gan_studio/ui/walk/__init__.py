"""The parts of the Walk workspace: its state, its sliders, its filmstrip."""
