"""One file per architecture; each builds a generator and a discriminator."""
