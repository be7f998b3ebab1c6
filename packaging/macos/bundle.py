"""Not yet run. What the spec tells macOS of the application: name, version, and the files that it opens."""

from pathlib import Path
from typing import Any

MODEL_TYPE = "io.github.gan-studio.gan-studio.model"


def bundle(icons: Path, version: str) -> dict[str, Any]:
    """The arguments of PyInstaller's BUNDLE."""
    return {
        "name": "GAN Studio.app",
        "icon": str(icons / "gan-studio.icns"),
        "bundle_identifier": "io.github.gan-studio.gan-studio",
        "version": version,
        "info_plist": {
            "CFBundleDisplayName": "GAN Studio",
            "CFBundleLocalizations": ["en", "ko"],
            "LSMinimumSystemVersion": "13.0",
            "NSHighResolutionCapable": True,
            "CFBundleDocumentTypes": [{"CFBundleTypeName": "GAN Studio model", "CFBundleTypeRole": "Editor", "LSItemContentTypes": [MODEL_TYPE]}],
            "UTExportedTypeDeclarations": [
                {
                    "UTTypeIdentifier": MODEL_TYPE,
                    "UTTypeDescription": "GAN Studio model",
                    "UTTypeConformsTo": ["public.data"],
                    "UTTypeTagSpecification": {"public.filename-extension": ["gan"], "public.mime-type": ["application/x-gan-studio-model"]},
                }
            ],
        },
    }
