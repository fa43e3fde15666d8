# Two commands are all that is needed: make dashboard, make test. The rest is for developers.

VENV ?= .venv
PORT ?= 8866
JOBS ?= 2

# What Python has compiled is kept, else each of hundreds of processes compiles all of it again.
unexport PYTHONDONTWRITEBYTECODE

BIN := $(VENV)/bin
PY := $(BIN)/python
UV := $(BIN)/uv pip install --quiet --python $(PY)
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --no-header --no-annotate

.DEFAULT_GOAL := help
.PHONY: help dashboard lab test check nightly breaks lawful style types layers site narration bench bench-live bench-serving hub hub-ready lock stage browser clean

help:  ## list these commands
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

dashboard: $(VENV)/.run stage  ## serve the dashboard on this machine and open it
	@$(BIN)/explainer serve --port $(PORT)

lab: $(VENV)/.educate stage  ## compile the chapters and open the notebooks for teaching in JupyterLab
	@$(BIN)/explainer lab notebooks

test: $(VENV)/.test stage browser  ## run every test, in a real browser too
	@$(PY) -m pytest -n $(JOBS) --dist loadfile -m "not nightly"

test check lawful: TOOLS := --tools  # what the browser's code is checked with is not for everybody

check: $(VENV)/.test stage  ## style, types, import contract and the fast tests
	@$(MAKE) --no-print-directory -j $(JOBS) lawful style types layers
	@$(PY) -m pytest -q -n $(JOBS) --dist loadfile -m "not browser and not slow and not nightly"

lawful: $(VENV)/.test stage
	@$(PY) scripts/check_stage.py

style: $(VENV)/.test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .

types: $(VENV)/.test
	@$(BIN)/mypy

layers: $(VENV)/.test
	@$(BIN)/lint-imports --no-logo

nightly: $(VENV)/.test stage browser  ## what `make test` takes a part of, whole; goes on where it was stopped
	@$(PY) scripts/nightly.py

breaks: $(VENV)/.test stage browser  ## break a copy on purpose and see each fault found
	@$(PY) scripts/breaks.py

hub: hub-ready  ## a JupyterHub for a class on this machine, in an environment of its own
	@.venv-hub/bin/jupyterhub -f deploy/hub/jupyterhub_config.py

hub-ready: stage
	@$(MAKE) --no-print-directory VENV=.venv-hub .venv-hub/.hub
	@cd deploy/hub && npm ci --loglevel=error --no-audit --no-fund > /dev/null

site: $(VENV)/.run stage  ## write the static site into site/
	@$(BIN)/explainer site site

narration: $(VENV)/.test stage  ## sound files of the stories, from a voice engine that is installed
	@$(BIN)/explainer narration

bench: $(VENV)/.bench stage browser  ## measure slider and animation against other tools
	@$(PY) bench/interaction

bench-live: $(VENV)/.bench stage browser  ## measure a number of a model on a slider against ipympl
	@$(PY) bench/live --write

bench-serving: $(VENV)/.test stage browser  ## measure a crowd of visitors against stock Voila
	@$(PY) bench/serving --write

stage: $(VENV)/.run
	@node -e 'process.exit(parseInt(process.versions.node) >= 18 ? 0 : 1)' 2>/dev/null \
		&& npm --version >/dev/null 2>&1 \
		|| $(UV) --require-hashes -r locks/node.txt
	@$(PY) scripts/build_stage.py $(TOOLS)

browser: $(VENV)/.test
	@$(PY) scripts/browser.py --install >/dev/null

# ── environment: a stamp for each group of dependencies ──────────────────────
$(PY):
	@for candidate in python3 python3.14 python3.13 python3.12 python3.11; do \
		if $$candidate -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; \
		then exec $$candidate -m venv $(VENV); fi; \
	done; echo "Ketamine Explainer needs Python 3.11, 3.12, 3.13 or 3.14, and none was found." >&2; exit 1

$(VENV)/.bootstrap: locks/bootstrap.txt | $(PY)
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/bootstrap.txt
	@touch $@

$(VENV)/.run $(VENV)/.educate $(VENV)/.test $(VENV)/.bench $(VENV)/.hub: $(VENV)/.%: locks/%.txt pyproject.toml $(VENV)/.bootstrap
	@echo "Installing what locks/$*.txt names ..."
	@$(UV) --require-hashes -r locks/$*.txt
	@$(UV) --no-deps --no-build-isolation --editable .
	@touch $@

lock: $(VENV)/.bootstrap  ## resolve the dependencies anew (UPGRADE=1: to their newest releases)
	@$(LOCK) $(if $(UPGRADE),--upgrade) locks/bootstrap.in -o locks/bootstrap.txt
	@$(LOCK) $(if $(UPGRADE),--upgrade) locks/node.in -o locks/node.txt
	@$(LOCK) $(if $(UPGRADE),--upgrade) pyproject.toml --all-extras -o locks/bench.txt
	@$(LOCK) pyproject.toml --extra educate --extra test -c locks/bench.txt -o locks/test.txt
	@$(LOCK) pyproject.toml --extra educate -c locks/bench.txt -o locks/educate.txt
	@$(LOCK) pyproject.toml -c locks/bench.txt -o locks/run.txt
	@$(LOCK) pyproject.toml locks/hub.in --extra educate -o locks/hub.txt
	@npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved

clean:  ## remove what was built and cached (environments stay)
	@rm -rf build dist site node_modules explainer/stage/static .bundles tests/failures \
		.mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
