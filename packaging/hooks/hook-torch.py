"""What of torch is shipped: the modules that imports reach, instead of all 3,000 as in PyInstaller's own hook, and the libraries."""

import sys

from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs

# All is byte code but for these, which read their own source when they are imported.
_READ_THEMSELVES = (
    "torch._export.config",
    "torch._functorch.config",
    "torch.compiler.config",
    "torch.distributed.config",
    "torch.functional",
    "torch.fx.experimental._config",
    "torch.nn.functional",
    "torch.nn.modules.rnn",
    "torch.utils.serialization.config",
)
module_collection_mode = dict.fromkeys(_READ_THEMSELVES, "pyz+py")
# The libraries stay where torch looks for them, beside each other and once.
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
bindepend_symlink_suppression = ["**/torch/lib/*"]
if sys.platform == "linux":
    from PyInstaller.utils.hooks import get_package_paths

    # `import torch` tells its C++ half where this program is, and fails without it.
    binaries.append((f"{get_package_paths('torch')[1]}/bin/torch_shm_manager", "torch/bin"))
