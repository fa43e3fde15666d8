"""The file that a bundle is."""

import pytest

from explainer.bundle.container import pack, unpack


def test_what_goes_in_comes_out() -> None:
    header, blob = unpack(pack({"chapter": "señal", "tables": {}}, b"\x00\x01"))
    assert (header, blob) == ({"chapter": "señal", "tables": {}}, b"\x00\x01")


def test_the_same_content_gives_the_same_bytes() -> None:
    assert pack({"a": 1, "b": 2}, b"x") == pack({"b": 2, "a": 1}, b"x")


def test_another_file_is_refused() -> None:
    import gzip

    with pytest.raises(ValueError, match="not a bundle"):
        unpack(gzip.compress(b"something else"))
