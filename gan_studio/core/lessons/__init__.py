"""Lessons: trainings that go wrong in a way worth seeing; one file each."""
