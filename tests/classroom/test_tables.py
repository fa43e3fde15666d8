"""A table of records sorts, keeps what has no number at the end, and says what it holds."""

import pytest

from explainer.classroom import Table

ROWS = [{"who": "b", "people": 20}, {"who": "a", "people": None}, {"who": "c", "people": 3}]


def test_it_sorts_by_a_column() -> None:
    assert [row["who"] for row in Table(ROWS).sorted("people").rows] == ["c", "b", "a"]


def test_what_has_no_number_stays_last_either_way() -> None:
    assert [row["who"] for row in Table(ROWS).sorted("people", True).rows] == ["b", "c", "a"]


def test_it_keeps_the_rows_that_are_asked_for() -> None:
    assert Table(ROWS).where(people=3).rows == [{"who": "c", "people": 3}]


def test_markup_in_a_record_stays_text() -> None:
    assert "<b>" not in Table([{"who": "<b>"}])._repr_html_()


def test_a_choice_sorts_what_is_shown() -> None:
    choice, shown = Table(ROWS).widget().children
    choice.children[0].value = "people"
    assert shown.value.index("<td>3</td>") < shown.value.index("<td>20</td>")


def test_a_table_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one row"):
        Table([])
