"""Makes the classifier that tells the built-in digits: `python -m resources.digits.recipe`."""
