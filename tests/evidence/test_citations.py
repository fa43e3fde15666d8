from __future__ import annotations

import subprocess
import sys

import pytest

from explainer.evidence import Evidence


def test_an_article_is_set_in_the_biomedical_order(evidence: Evidence) -> None:
    cited = evidence.citation("anand2023")
    assert cited.html.startswith("Anand A, Mathew SJ, Sanacora G, et al. Ketamine versus ECT for")
    assert "<i>New England Journal of Medicine</i>. 2023;388(25):2315–2325." in cited.html
    assert "doi:10.1056/NEJMoa2302399" in cited.html and "PMID: 37224232" in cited.html
    assert cited.confirmed


def test_a_confirmed_identifier_is_a_link_and_an_unconfirmed_one_is_not(evidence: Evidence) -> None:
    assert 'href="https://doi.org/10.1056/NEJMoa2302399"' in evidence.citation("anand2023").html
    doubtful = evidence.citation("berman2000")
    assert "doi:10.1016/S0006-3223(99)00230-9" in doubtful.html and not doubtful.confirmed
    assert "doi.org" not in doubtful.html
    assert "pubmed.ncbi.nlm.nih.gov/10686270" in doubtful.html


def test_an_unconfirmed_identifier_says_so_in_every_language(evidence: Evidence) -> None:
    for reference in evidence.references.values():
        doubtful = bool({"doi", "pmid"} & set(reference.unconfirmed))
        english = evidence.citation(reference.key, "en")
        spanish = evidence.citation(reference.key, "es")
        assert ("identifier not confirmed" in english.html) is doubtful
        assert ("identificador sin confirmar" in spanish.html) is doubtful
        assert english.confirmed is not doubtful


def test_without_identifier_the_address_and_the_month_are_given(evidence: Evidence) -> None:
    assert "https://www.spravatohcp.com/safety</a>, accessed November 2026." in (
        evidence.citation("janssen2019a").html
    )
    assert "accedido noviembre de 2026" in evidence.citation("janssen2019a", "es").html


def test_a_reference_with_a_doi_needs_no_address(evidence: Evidence) -> None:
    assert "PMC8808464" not in evidence.citation("abbar2022").html


def test_an_institution_keeps_its_name_whole(evidence: Evidence) -> None:
    assert evidence.citation("fda2023").html.startswith(
        "US Food and Drug Administration. FDA warns"
    )


def test_unknown_authors_are_left_out_and_said(evidence: Evidence) -> None:
    cited = evidence.citation("anon2023")
    assert cited.html.startswith("Do the enantiomers of ketamine bind")
    assert "[authors not confirmed]" in cited.html
    assert "[autores sin confirmar]" in evidence.citation("anon2023", "es").html


def test_every_reference_can_be_set_without_doubled_marks(evidence: Evidence) -> None:
    for key in evidence.references:
        text = evidence.citation(key).html
        assert text and not any(mark in text for mark in ("..", ". .", ",,", "{", "}", "None"))


@pytest.mark.slow
def test_loading_the_numbers_does_not_load_the_citation_processor() -> None:
    lines = (
        "import sys; from explainer.evidence import load; load()",
        "print(sorted({'citeproc', 'lxml', 'fluent', 'babel'} & set(sys.modules)))",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
