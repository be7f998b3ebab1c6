"""Large pictures wait for each other; one that is larger than the limit waits until it is alone."""

import threading

from gan_studio.core.datasets.decode_budget import DecodeBudget


def test_the_limit_holds_and_everyone_gets_a_turn():
    budget = DecodeBudget(100)
    held, most, lock = [0], [0], threading.Lock()
    barrier = threading.Barrier(12)
    alone: list[bool] = []

    def decode(pixels: int) -> None:
        barrier.wait()
        with budget.reserve(pixels):
            with lock:
                held[0] += pixels
                most[0] = max(most[0], held[0] if pixels <= 100 else 0)
                if pixels > 100:
                    alone.append(held[0] == pixels)
            with lock:
                held[0] -= pixels

    threads = [threading.Thread(target=decode, args=(pixels,)) for pixels in [40, 60, 90, 30, 250, 1] * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most[0] <= 100
    assert alone == [True, True]
