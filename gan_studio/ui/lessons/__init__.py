"""The parts of the page “Lessons”: cards, and one lesson from its question to its cure."""
