"""A check-up of this installation and this machine, not of a training: for whoever has to find out why something does not work."""
