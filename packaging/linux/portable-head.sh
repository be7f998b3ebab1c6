#!/bin/sh
# GAN Studio in one file: unpacks itself once for a person and version, then starts. Below the last line lies an archive.
set -eu
version='@VERSION@' sum='@SUM@' kilobytes='@KILOBYTES@' blocks='@BLOCKS@' first='@FIRST@'
data=${XDG_DATA_HOME:-$HOME/.local/share}/gan-studio-portable

usage() {
    cat <<EOF
GAN Studio $version, in one file. It needs no installation and no administrator.

    $0 [ARGUMENTS]      start it; the first time, it is unpacked into
                        $data/$version
    $0 --extract DIR    only unpack it, into DIR
    $0 --uninstall      remove what it has unpacked, of all versions
    $0 --help           show this; “-- --help” shows what GAN Studio itself can do
EOF
}

say() { printf '%s\n' "GAN Studio: $*" >&2; }

tell() { # for somebody who has double-clicked, and sees no terminal
    [ -t 2 ] || ! command -v notify-send >/dev/null || notify-send --icon=package-x-generic 'GAN Studio' "$*" || true
}

fail() {
    say "$*"
    tell "$*"
    exit 1
}

payload() { tail -n "+$first" "$0"; }

unpack() { # into the folder $1, which appears only when it is complete
    mkdir -p "$(dirname "$1")" || fail "The folder “$(dirname "$1")” cannot be made."
    command -v xz >/dev/null || fail 'The program “xz” is needed once, to unpack. On Debian and Ubuntu: sudo apt-get install xz-utils'
    free=$(df -Pk "$(dirname "$1")" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$kilobytes" ] || fail "The disk is too full: unpacking takes $((kilobytes / 1024)) MB, and $((free / 1024)) MB are free in “$(dirname "$1")”."
    say 'Unpacking, which is needed once ...'
    tell 'Unpacking, which is needed once. It opens in a moment.'
    [ "$(payload | sha256sum | cut -d ' ' -f 1)" = "$sum" ] || fail 'This file is damaged. Copy or download it again.'
    part=$(mktemp -d "$1.part-XXXXXX")
    trap 'rm -rf "$part"' EXIT
    trap 'exit 130' HUP INT TERM
    if [ -t 2 ]; then
        step=$((blocks / 50 + 1))
        set -- "$1" --checkpoint="$step" --checkpoint-action="exec=printf '\\r%3d %%' \$((TAR_CHECKPOINT * 100 / $blocks)) >&2"
    fi
    target=$1 && shift
    payload | xz -dc | tar -x --no-same-owner --strip-components=3 "$@" -C "$part" ./usr/lib/gan-studio || fail "It could not be unpacked into “$(dirname "$target")”. Is the disk full?"
    [ ! -t 2 ] || printf '\r100 %%\n' >&2
    # Two that were started at the same time: the first one wins.
    mv -T "$part/gan-studio" "$target" 2>/dev/null || [ -x "$target/gan-studio" ] || fail "“$target” is in the way."
    rm -rf "$part"
    trap - EXIT HUP INT TERM
}

case ${1-} in
--help) usage && exit ;;
--extract)
    [ $# = 2 ] || fail 'Say where: --extract DIR'
    [ ! -e "$2" ] || fail "“$2” exists already."
    unpack "$2"
    say "Unpacked into “$2”. Start it with “$2/gan-studio”."
    exit
    ;;
--uninstall)
    rm -rf "$data"
    say "Removed “$data”. Your models and settings are kept."
    exit
    ;;
--) shift ;;
esac
[ -x "$data/$version/gan-studio" ] || unpack "$data/$version"
exec "$data/$version/gan-studio" "$@"
