"""The papers that more than one page goes back to, as a page cites them: authors, year, title, venue."""

GAN = "Goodfellow, Pouget-Abadie, Mirza, Xu, Warde-Farley, Ozair, Courville & Bengio 2014: Generative Adversarial Nets. NeurIPS."
DCGAN = "Radford, Metz & Chintala 2016: Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks. ICLR."
IMPROVED = "Salimans, Goodfellow, Zaremba, Cheung, Radford & Chen 2016: Improved Techniques for Training GANs. NeurIPS."
EVALUATION = "Theis, van den Oord & Bethge 2016: A Note on the Evaluation of Generative Models. ICLR."
CONVERGENCE = "Mescheder, Geiger & Nowozin 2018: Which Training Methods for GANs Do Actually Converge? ICML."
