"""How often work beside a training may be done."""

import threading

import pytest

from gan_studio.runtime.pace import Pace, Throttle


def test_what_costs_more_comes_less_often() -> None:
    pace = Pace(share=0.05, least=2.0)
    assert pace.is_due(100.0)
    pace.rest(took=0.01, now=100.0)
    assert not pace.is_due(101.9)
    assert pace.is_due(102.0)
    pace.rest(took=1.0, now=102.0)
    assert not pace.is_due(121.9)
    assert pace.is_due(122.0)


@pytest.mark.parametrize("cost", [0.0, 0.02, 0.3, 5.0])
def test_over_a_long_time_it_takes_no_more_than_its_share(cost: float) -> None:
    pace, now, spent = Pace(share=0.05, least=2.0), 0.0, 0.0
    while now < 10_000:
        now += 0.05
        if pace.is_due(now):
            now += cost
            spent += cost
            pace.rest(cost, now)
    assert spent <= 0.05 * now + cost


def test_a_job_within_its_credit_is_not_slowed_down() -> None:
    throttle = Throttle(share=1e-9, credit=3600)
    throttle.begin()
    throttle.breathe(threading.Event())


def test_a_job_that_nobody_minds_is_not_slowed_down() -> None:
    throttle = Throttle(share=1e-9, credit=0)
    throttle.begin()
    throttle.active = False
    throttle.breathe(threading.Event())


def test_a_cancelled_job_sleeps_no_longer() -> None:
    throttle, cancelled = Throttle(share=1e-9, credit=0), threading.Event()
    throttle.begin()
    threading.Timer(0.05, cancelled.set).start()
    throttle.breathe(cancelled)
    assert cancelled.is_set()
