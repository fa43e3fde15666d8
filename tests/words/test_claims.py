"""Every claim of the evidence has its section in every language: verdict, whom and source.

The filters of test_plain_words.py run over these texts as over all others.
"""

from __future__ import annotations

import re

from explainer import evidence, words
from explainer.evidence.claims import Claim
from explainer.words.folder import read

from .filters import HOW_OFTEN, ONE_IN, PRAISE, RELATIVE

PAGE = "claims"
CLAIMS = tuple(evidence.load().claims.values())
LEFT_OUT = tuple(claim for claim in CLAIMS if claim.kind == "missing")


def section_of(claim: Claim) -> str:
    return f"claim-{claim.key.lower()}"


def verdict(language: str, claim: Claim) -> str:
    said = words.message(language, "evidence", f"evidence-verdict-{claim.verdict}")
    return f"{said}.".lower()  # a noun of a verdict has a capital in German


def text_of(language: str, claim: Claim) -> str:
    return words.plain(language, PAGE, section_of(claim)).lower()


def test_each_claim_has_a_section_and_each_section_a_claim(language: str) -> None:
    assert words.sections(language, PAGE) == tuple(section_of(claim) for claim in CLAIMS)


def test_it_opens_with_the_verdict_of_the_evidence(language: str) -> None:
    found = [c.key for c in CLAIMS if not text_of(language, c).startswith(verdict(language, c))]
    assert found == []


def test_what_follows_says_why(language: str) -> None:
    def why(claim: Claim) -> str:
        return text_of(language, claim).removeprefix(verdict(language, claim))

    assert [claim.key for claim in CLAIMS if len(why(claim).split()) < 4] == []


def test_it_rests_on_the_sources_of_the_evidence_and_on_no_other() -> None:
    cited: dict[str, set[str]] = {section_of(claim): set() for claim in CLAIMS}
    for said in words.sources("en", PAGE):
        cited[said.section] |= set(said.keys)
    for claim in CLAIMS:
        found = cited[section_of(claim)]
        assert found <= set(claim.sources), claim.key
        assert bool(found) == bool(claim.sources), claim.key


def test_a_claim_without_a_source_is_left_out_and_says_so() -> None:
    bare = [claim for claim in CLAIMS if not claim.sources]
    assert all("leave it out" in text_of("en", claim) for claim in bare)
    assert not {"supported", "partly", "contested"} & {claim.verdict for claim in bare}


def test_a_number_comes_from_a_record(language: str) -> None:
    """Digits in the text itself are a claim's own counts, such as ages, or the hundred."""
    for claim in CLAIMS:
        body = read(language, f"{PAGE}.md").partition(f"{{#{section_of(claim)} ")[2]
        bare = re.sub(r"\{\{.*?\}\}|\{[a-z]+: .*?\}", "", body.partition("\n## ")[0])
        assert set(re.findall(r"\d+", bare)) <= {"100", *claim.counts}, claim.key


# Advertising's own words stand in the headings of its claims; what it leaves out is in ours.
def test_our_own_headings_and_the_table_obey_the_filters(language: str) -> None:
    ours = [words.heading(language, PAGE, section_of(claim)) for claim in LEFT_OUT]
    for filtered in (PRAISE, ONE_IN, RELATIVE, HOW_OFTEN):
        assert [t for t in ours if re.search(filtered[language], t, re.I)] == []
        assert [c.key for c in CLAIMS if re.search(filtered["en"], c.wording, re.I)] == []


def test_what_advertising_leaves_out_has_a_part_of_its_own(language: str) -> None:
    last = words.sections(language, PAGE)[-len(LEFT_OUT) :]
    assert last == tuple(section_of(claim) for claim in LEFT_OUT)
    assert len(LEFT_OUT) >= 24
