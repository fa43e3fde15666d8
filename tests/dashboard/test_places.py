"""Places for lessons: never more than there are, in the order of who came, on a false clock."""

import pytest

from explainer.dashboard.places import FORGOTTEN_S, Places


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def places(clock):
    return Places(most=4, starts=2, clock=clock)


def start(places, ticket, name):
    places.settle(ticket, name, 1.0)


def test_twenty_at_the_same_moment_start_no_more_than_may(places):
    asked = [places.ask() for _ in range(20)]
    assert sum(turn for _, turn in asked) == 2


def test_no_more_are_open_than_there_are_places(places):
    for n in range(20):
        ticket, turn = places.ask()
        if turn:
            start(places, ticket, f"kernel {n}")
    assert len(places.taken) == 4 and places.is_full()


def test_who_came_first_is_first(places):
    running = [places.ask()[0] for _ in range(2)]
    first, second = places.ask()[0], places.ask()[0]
    start(places, running[0], "one")
    assert not places.ask(second)[1]
    assert places.ask(first)[1]


def test_a_ticket_that_is_not_shown_again_is_forgotten(places, clock):
    running = [places.ask()[0] for _ in range(2)]
    places.ask()
    clock.now += FORGOTTEN_S + 1
    start(places, running[0], "one")
    assert places.ask()[1]


def test_a_start_that_failed_gives_its_place_back(places):
    ticket, _ = places.ask()
    places.give_back(ticket)
    assert places.free() == 2


def test_the_wait_grows_with_the_line(places):
    tickets = [places.ask()[0] for _ in range(10)]
    waits = [places.wait_s(ticket) for ticket in tickets[2:]]
    assert waits == sorted(waits) and waits[-1] > waits[0] >= 2
