"""What stays out of the frozen application: modules, files and libraries that nothing in it uses."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath

#: Never imported in the frozen application, not even by a package that would like to. An import of one of them fails.
LEFT_OUT_MODULES = [
    # torch's compilers, exporters and test suite, and what only they import
    "torch._dynamo",
    "torch._inductor",
    "torch.onnx",
    "torch.test",
    "torch.utils.tensorboard",
    "torch.utils.benchmark",
    "torch.utils.bottleneck",
    "torch.utils.cpp_extension",
    "torch.utils.flop_counter",
    "torch.utils.hipify",
    "torch.utils._sympy",
    "torch._export.serde",
    "torch._functorch._aot_autograd.autograd_cache",
    "torch._functorch._aot_autograd.graph_capture_wrappers",
    "torch._functorch._aot_autograd.graph_compile",
    "torch._functorch._aot_autograd.runtime_wrappers",
    "torch._functorch.aot_autograd",
    "torch._functorch.partitioners",
    "torch._vendor.quack",
    "torch.export._trace",
    "torch.fx.experimental.symbolic_shapes",
    "torch.fx.experimental.validator",
    "torch.nested._internal.ops",
    "torch.nn.attention.flex_attention",
    "torch.sparse._triton_ops",
    "torch.sparse._triton_ops_meta",
    # its ways to train on many machines, to make numbers of 8 bits of a network's, and to name dimensions
    "torch.distributed._composable",
    "torch.distributed._local_tensor",
    "torch.distributed._shard",
    "torch.distributed._symmetric_memory",
    "torch.distributed._tools",
    "torch.distributed.checkpoint",
    "torch.distributed.elastic",
    "torch.distributed.fsdp",
    "torch.distributed.nn",
    "torch.distributed.optim",
    "torch.distributed.pipelining",
    "torch.distributed.tensor",
    "torch.ao.ns",
    "torch.ao.pruning",
    "torch.ao.quantization.fx",
    "functorch.dim",
    "functorch.einops",
    "sympy",
    "mpmath",
    "networkx",
    # what libraries offer to work with when somebody has it
    "IPython",
    "OpenGL",
    "cupy",
    "dask",
    "fsspec",
    "h5py",
    "jinja2",
    "matplotlib",
    "pandas",
    "hypothesis",
    "mypy",
    "pygments",
    "pytest",
    "rich",
    "scipy",
    "threadpoolctl",
    "torch_fidelity",
    # of Python itself: Tk's windows, and tools for developers
    "_tkinter",
    "tkinter",
    "curses",
    "doctest",
    "pdb",
    "numpy.f2py",
    "numpy.polynomial",
    "numpy._core._multiarray_tests",
    "readline",
    "pydoc_data",
    "lib2to3",
    "pip",
    "setuptools",
    "pkg_resources",
    "distutils",
    # pyqtgraph's own demonstrations, its plots in three dimensions, and its tools for laboratories
    "pyqtgraph.examples",
    "pyqtgraph.opengl",
    "pyqtgraph.console",
    "pyqtgraph.dockarea",
    "pyqtgraph.flowchart",
    # pydantic's last version, and what other tools than ours ask of a library
    "pydantic.v1",
    "pydantic.mypy",
    "lmdb.cffi",
    "PIL._imagingtk",
    # there is no network access, hence no encryption
    "ssl",
    "_ssl",
    "_hashlib",
]

#: Modules that something imports, and a few lines that take their place: they have what is asked of them then, and do nothing.
REPLACED_MODULES = dict.fromkeys(("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"), Path(__file__).with_name("no_opengl.py"))

_RESOURCES_FOR_MAKERS = re.compile(r"(^|/)(rendering|recipe|__pycache__)(/|$)|\.(py|ts)$")

_QT_PLUGINS = (
    "iconengines/",
    "imageformats/.*q(ico|svg)\\b",  # Pillow reads all other pictures
    "platforminputcontexts/.*(compose|ibus)",
    "platforms/.*q(xcb|wayland|offscreen|windows|cocoa)",
    "platformthemes/",
    "styles/",
    "wayland-decoration-client/",
    "wayland-graphics-integration-client/.*wayland-egl",
    "wayland-shell-integration/.*xdg-shell",
    "xcbglintegrations/",
)
_LEFT_OUT_FILES = re.compile(
    "|".join(
        (
            f"^PySide6/Qt/plugins/(?!{'|'.join(_QT_PLUGINS)})",
            r"^PySide6/Qt/translations/(?!qtbase_(en|ko)\.qm)",
            r"^PySide6/Qt/(qml|resources)/",
            r"(^|/)(lib)?Qt6?(Qml|Quick|Pdf|VirtualKeyboard|Sql|Test|Designer|PrintSupport|Concurrent|EglF|WlShell)",
            r"^torch/(include|share|test|_inductor|_dynamo)/",
            r"^torch/bin/(?!torch_shm_manager)",
            r"^torch/lib/lib(torchbind_test|aoti_custom_ops|backend_with_compiler|jitbackend_test)\.",
            r"^pyqtgraph/icons/peegee/",
            r"\.dist-info/(?!METADATA$)",
        )
    )
)

# Linux: libraries of the build machine's system that come along. All others, above all those for graphics, fonts and C++, must be the user's own.
_CARRIED_SYSTEM_LIBRARIES = re.compile(r"^lib(python3|bz2|ffi|lzma|mpdec|sqlite3|uuid)\b")
_SYSTEM_FOLDERS = ("/lib", "/usr/lib", "/usr/local/lib", "/lib64", "/usr/lib64")

# Linux: stripped of their symbols after the build. Most of what pip's wheels carry in `*.libs` gains little, and numpy's would break.
_STRIPPED = (
    "libpython3*.so*",
    "python3*/lib-dynload/*.so",
    "torch/lib/libc10.so",
    "torch/lib/libtorch_cpu.so",
    "torch/lib/libtorch_python.so",
    "PySide6/Qt/lib/libicui18n.so*",
    "PySide6/Qt/lib/libicuuc.so*",
    "PIL/*.so",
    "av/**/*.so",
    "lmdb/*.so",
    "numpy/**/*.so",
    "pillow.libs/libfreetype-*.so*",
    "psutil/*.so",
    "safetensors/*.so",
)


def shipped_resources(folder: Path) -> Iterator[Path]:
    """Every file below ``resources/`` but the recipes that made them."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not _RESOURCES_FOR_MAKERS.search(path.relative_to(folder).as_posix()):
            yield path


def to_strip(folder: Path) -> Iterator[Path]:
    """The libraries in the frozen folder that are large for their symbols and debugging information."""
    for pattern in _STRIPPED:
        yield from (path for path in sorted((folder / "_internal").glob(pattern)) if not path.is_symlink())


def is_wanted(destination: str, source: str) -> bool:
    """Whether a file that PyInstaller found is shipped, by its place in the folder and the place it comes from."""
    name = PurePath(destination).as_posix()
    if _LEFT_OUT_FILES.search(name):
        return False
    return not is_system_library(source) or bool(_CARRIED_SYSTEM_LIBRARIES.match(PurePath(source).name))


def is_system_library(source: str) -> bool:
    """Linux: whether a file is a library of the system's, and not of Python's or of a package's."""
    if not sys.platform.startswith("linux") or ".so" not in PurePath(source).name:
        return False
    parts = PurePath(source).parts
    return source.startswith(tuple(f"{folder}/" for folder in _SYSTEM_FOLDERS)) and "lib-dynload" not in parts and "site-packages" not in parts
