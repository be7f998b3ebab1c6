"""One file per illness of trainings, health included."""
