"""Decoding many pictures in parallel, in order, with a bounded amount of them in memory."""

import os
import threading
import time
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.base import Candidate, Source
from gan_studio.core.datasets.picture import Picture, decode
from gan_studio.core.datasets.problems import BadPicture, Skipped, printable
from gan_studio.core.datasets.refusal import unreadable

#: Threads, not processes: Pillow decodes and scales without Python's lock, and threads work in a frozen application.
WORKERS = max(1, min(8, os.cpu_count() or 1))

_ENCODED_PER_CHUNK = 16
_ARRAYS_PER_CHUNK = 256
_BYTES_PER_CHUNK = 4 << 20


@dataclass(frozen=True, eq=False, slots=True)
class Decoded:
    """A picture that can be used."""

    picture: Picture
    label: int
    attributes: NDArray[np.bool_] | None
    seconds: float
    """How long one thread was busy with it."""


Result = Decoded | Skipped


def decode_all(source: Source, candidates: Iterator[Candidate], image_size: int, channels: int) -> Generator[list[Result], None, None]:
    """Decode pictures of the source; the results come in the candidates' order, some at a time.

    Closing the iterator stops the threads after the pictures that they have in hand.

    Raises:
        StudioError: the source ends too early or cannot be read.
    """
    stop = threading.Event()
    waiting: deque[Future[list[Result]]] = deque()
    pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="decode")
    try:
        for chunk in _chunks(candidates):
            waiting.append(pool.submit(_decode_chunk, chunk, source, image_size, channels, stop))
            if len(waiting) > 2 * WORKERS:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except OSError as error:
        raise unreadable(Path(source.origin)) from error
    finally:
        stop.set()
        pool.shutdown(cancel_futures=True)


def _chunks(candidates: Iterator[Candidate]) -> Iterator[list[Candidate]]:
    """A few encoded pictures or many small arrays at a time: handing one over costs about as much as decoding 28 x 28 pixels."""
    chunk: list[Candidate] = []
    size = 0
    for candidate in candidates:
        chunk.append(candidate)
        content = candidate.content
        is_array = isinstance(content, np.ndarray)
        size += content.nbytes if isinstance(content, np.ndarray) else len(content) if isinstance(content, bytes) else 0
        if len(chunk) >= (_ARRAYS_PER_CHUNK if is_array else _ENCODED_PER_CHUNK) or size >= _BYTES_PER_CHUNK:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _decode_chunk(chunk: list[Candidate], source: Source, image_size: int, channels: int, stop: threading.Event) -> list[Result]:
    results: list[Result] = []
    for candidate in chunk:
        if stop.is_set():
            break
        start = time.perf_counter()
        try:
            picture = decode(candidate.content, image_size, channels, source.crop_box)
        except BadPicture as problem:
            results.append(Skipped(printable(candidate.name), problem.reason))
        else:
            results.append(Decoded(picture, candidate.label, candidate.attributes, time.perf_counter() - start))
    return results
