#!/bin/sh
# Not yet run. Puts dist/GAN Studio.app, beside a link to the applications, into dist/GAN-Studio-VERSION-ARCHITECTURE.dmg.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' gan_studio/__init__.py)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "dist/GAN Studio.app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "GAN Studio" -srcfolder "$folder" -format ULMO -ov "dist/GAN-Studio-$version-$(uname -m).dmg"
