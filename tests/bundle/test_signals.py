"""Times at which a signalled synapse is looked at."""

from explainer.chapters.receptor_blockade.signals import signal_knots


def test_every_signal_begins_on_a_knot() -> None:
    knots = signal_knots(100, 200, 10, 2000)
    assert {100.0 + 200 * n for n in range(10)} <= set(knots)


def test_knots_rise_and_span_the_moment() -> None:
    knots = signal_knots(100, 100, 10, 2000)
    assert (knots[0], knots[-1]) == (0.0, 2000.0)
    assert list(knots) == sorted(set(knots))
