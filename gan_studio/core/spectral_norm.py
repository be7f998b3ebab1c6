"""The layer of the spectral-norm remedy."""

import torch


class SpectralNorm(torch.nn.Module):
    """Divides a weight by its largest singular value: a parametrization for :mod:`torch.nn.utils.parametrize`.

    Miyato et al. 2018, algorithm 1: one power iteration for each use in training follows the singular vector while the
    weight changes. The weight counts as a matrix of (outputs, everything else).
    """

    u: torch.Tensor

    def __init__(self, weight: torch.Tensor) -> None:
        """``weight`` is the one to normalise; the iteration begins with its own singular vector, not with a random one."""
        super().__init__()
        rows = weight.detach().flatten(1).cpu()
        self.register_buffer("u", torch.linalg.eigh(rows @ rows.T).eigenvectors[:, -1].to(weight.device))

    def forward(self, weight: torch.Tensor) -> torch.Tensor:
        """W / sigma(W), sigma(W) = u^T W v."""
        with torch.autocast(weight.device.type, enabled=False):
            rows = weight.flatten(1)
            if self.training:
                self._iterate(rows)
            # A copy, because the next iteration may come before this one's gradient.
            u = self.u.clone()
            v = _unit(rows.detach().T @ u)
            return weight / torch.dot(u, rows @ v)

    @torch.no_grad()
    def _iterate(self, rows: torch.Tensor) -> None:
        """V <- W^T u / |W^T u|, u <- W v / |W v|."""
        self.u.copy_(_unit(rows @ _unit(rows.T @ self.u)))


def _unit(vector: torch.Tensor) -> torch.Tensor:
    return torch.nn.functional.normalize(vector, dim=0, eps=1e-12)
