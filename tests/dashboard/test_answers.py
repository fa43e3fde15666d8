"""What the server answers to whom, without a browser."""

import pytest

pytestmark = pytest.mark.slow
ALIVE = "healthz"


def test_the_policy_allows_nothing_foreign_and_no_inline_script(dashboard_url, ask):
    policy = ask(dashboard_url).headers["Content-Security-Policy"]
    assert "default-src 'self'; script-src 'self' blob:; " in policy
    assert "frame-ancestors 'none'" in policy
    assert "//" not in policy


@pytest.mark.parametrize("address", ["", ALIVE, "nowhere", "sheets/ketamine-sheet-en-a4.pdf"])
def test_headers_are_on_every_answer(dashboard_url, ask, address):
    headers = ask(dashboard_url + address).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Content-Security-Policy"]
    assert "Server" not in headers


@pytest.mark.parametrize("host", ["example.org", "127.0.0.1.example.org", "10.0.0.1:80"])
@pytest.mark.parametrize("address", ["", ALIVE])
def test_a_foreign_host_name_is_refused(dashboard_url, ask, host, address):
    assert ask(dashboard_url + address, Host=host).status == 403


def test_a_host_named_at_the_start_is_served(spare, ask):
    assert ask(spare.url + ALIVE, Host="clinic.example.org").status == 200


@pytest.mark.parametrize(
    "address",
    [
        "voila/files/dashboard.ipynb",
        "voila/files/picture.png",
        "voila/static/../../../dashboard.ipynb",
        "voila/tree",
        "voila/render/dashboard.ipynb",
        "voila/query/0-0-0-0-0",
        "dashboard.ipynb",
        "login",
    ],
)
def test_no_file_and_no_list_is_served(dashboard_url, ask, address):
    answer = ask(dashboard_url + address)
    assert answer.status in (403, 404)
    assert "explainer.dashboard" not in answer.text


def test_theme_and_template_cannot_be_chosen_from_outside(dashboard_url, ask):
    answer = ask(dashboard_url + "?voila-template=reveal&template=reveal&theme=dark")
    assert answer.status == 200
    assert answer.text == ask(dashboard_url).text


def test_no_cookie_is_set(dashboard_url, ask):
    assert ask(dashboard_url).headers.get_all("Set-Cookie") is None


def test_the_source_of_the_notebook_is_not_in_the_page(dashboard_url, ask):
    assert "import Dashboard" not in ask(dashboard_url).text


def test_a_page_that_is_not_here_says_so_in_every_language(dashboard_url, ask):
    from explainer.words import languages, message

    text = ask(dashboard_url + "nowhere").text
    for language in languages():
        assert message(language.code, "site", "not-found-title") in text


def test_the_log_keeps_neither_query_strings_nor_addresses(spare, ask, eventually):
    ask(spare.url + ALIVE + "?name=Ada")
    ask(spare.url + "nowhere?name=Ada")
    eventually(lambda: "404 GET /nowhere" in spare.log.read_text("utf-8"))
    asked = spare.log.read_text("utf-8").partition("Ctrl+C")[2]
    assert "Ada" not in asked
    assert "127.0.0.1" not in asked
