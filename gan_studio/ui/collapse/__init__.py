"""The parts of the Collapse workspace: the gauge and the doctor above, the pages below."""
