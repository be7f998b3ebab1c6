"""What a training does to diversity: figures about a few hundred samples, each beside what as many real pictures score."""
