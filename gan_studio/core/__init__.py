"""The science: networks, losses, data, training and latent space. Free of Qt, usable from a script or a notebook."""
