"""Plots over the steps of a training: what the workspaces that draw them share."""
