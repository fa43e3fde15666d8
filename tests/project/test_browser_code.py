"""The browser's code keeps the law that scripts/check_stage.py names."""

import pytest
from check_stage import LAW, broken


@pytest.mark.parametrize("part", LAW)
def test_the_browsers_code_is_lawful(part):
    found = broken(part)
    assert not found, found
