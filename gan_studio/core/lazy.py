"""torch, imported when it is first used.

Plug-ins (losses, architectures, ...) are imported by the registry before the first paint, to fill combo boxes
and command-line flags, while importing torch takes seconds. They write ``from gan_studio.core.lazy import
torch`` and stay light; everything else in the core that computes imports torch as usual.
"""

from typing import TYPE_CHECKING, Any

__all__ = ["torch"]

if TYPE_CHECKING:
    import torch
else:

    class _LazyTorch:
        def __getattr__(self, name: str) -> Any:
            import torch as real_torch

            return getattr(real_torch, name)

    torch = _LazyTorch()
