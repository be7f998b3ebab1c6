"""One file per adversarial loss; each reads like its paper."""
