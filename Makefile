# SPDX-License-Identifier: EUPL-1.2
# What must be there first: Python 3.11 to 3.13 with its headers, a C compiler, make;
# for the tests also Chromium and npm. Everything else is installed inside this folder.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

VENV ?= .venv
BIN := $(VENV)/bin
UV_HOME := .venv-uv
UV_VERSION := 0.13.8
UV_AT_LEAST := 0.9.0
AXE_VERSION := 4.14.1
AXE := .cache/axe-$(AXE_VERSION)/package/axe.min.js
# Real themes of NL Design System and of a municipality, to try; they are never committed.
THEMES := @nl-design-system-unstable/voorbeeld-design-tokens@7.4.1 \
	@gemeente-denhaag/design-tokens-components@4.1.0
THEMES_READY := .cache/themas/klaar
# The last version that takes the Node.js of Debian 12; what it needs is taken as of that day.
HTML_VALIDATE_VERSION := 9.7.1
HTML_VALIDATE_DAY := 2026-11-21
HTML_VALIDATE := .cache/html-validate-$(HTML_VALIDATE_VERSION)/node_modules/html-validate/bin/html-validate.mjs
PORT ?=
WORKERS ?= auto
PYTEST_ARGS ?=

# The first Python that fits; another one: make PYTHON=/path/to/python3.12
FITS := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))
find_python = for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c '$(FITS)' 2>/dev/null && $$p -c 'import sys; print(sys.executable)' && break; done; true
ifeq ($(origin PYTHON),undefined)
PYTHON = $(eval PYTHON := $$(shell $$(find_python)))$(PYTHON)
endif

# A uv that is new enough: from the path, else from an environment of the project's own.
find_uv = u=$$(command -v uv) && v=$$($$u --version | cut -d' ' -f2) \
	&& printf '%s\n' $(UV_AT_LEAST) "$$v" | sort -CV && echo $$u || echo $(CURDIR)/$(UV_HOME)/bin/uv
ifeq ($(origin UV),undefined)
UV = $(eval UV := $$(shell $$(find_uv)))$(UV)
endif

# Says in one sentence what is missing before anything is built.
define check_machine
	@[ -n "$(PYTHON)" ] || { echo "Rechtop needs Python 3.11, 3.12 or 3.13, and found none." \
		"On Debian: apt-get install python3 python3-dev python3-venv" >&2; exit 1; }
	@$(PYTHON) -c '$(FITS)' || { echo "Rechtop needs Python 3.11, 3.12 or 3.13;" \
		"$(PYTHON) is another version." >&2; exit 1; }
	@command -v cc >/dev/null || { echo "Rechtop needs a C compiler, because durable-rules has" \
		"no ready-made packages. On Debian: apt-get install build-essential python3-dev" >&2; exit 1; }
	@$(PYTHON) -c 'import os, sys, sysconfig; \
		sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' \
		|| { echo "Rechtop needs the headers of $(PYTHON) (Python.h is missing)." \
		"On Debian: apt-get install build-essential python3-dev" >&2; exit 1; }
endef

need_npm = @command -v npm >/dev/null || { echo "The tests need npm, $(1)." \
	"On Debian: apt-get install npm" >&2; exit 1; }

SOURCES := pyproject.toml constraints.txt locales/build_hook.py
CATALOGUES := $(wildcard locales/*/LC_MESSAGES/*.po)
PYTEST = UV=$(UV) RECHTOP_AXE=$(CURDIR)/$(AXE) RECHTOP_HTML_VALIDATE=$(CURDIR)/$(HTML_VALIDATE) \
	RECHTOP_THEMAS=$(CURDIR)/$(dir $(THEMES_READY)) \
	$(BIN)/python -m pytest --hypothesis-seed=20261121 \
	$(if $(filter-out 0,$(WORKERS)),-n $(WORKERS) --maxprocesses=4) $(PYTEST_ARGS)

.PHONY: help run test lint bewijs mutatie bench budget wheel schermafdrukken namen vertalingen clean setup setup-tools \
	setup-test browser

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

# Plain http on this machine only: there the cookie may travel without TLS.
run: setup ## Set up and serve the site (another port: make run PORT=8081)
	@RECHTOP_INSECURE_COOKIE=1 $(BIN)/rechtop serve $(if $(PORT),--port $(PORT))

test: setup-test lint ## Set up and run every check and test, with seeded samples
	$(PYTEST)

lint: setup-tools ## Check the code and the rulebook only
	$(BIN)/ruff check .
	$(BIN)/rechtop controleer

bewijs: setup-test lint ## Run all tests at full size (100,000 checks) and prove the rules
	$(BIN)/rechtop controleer --bewijs
	RECHTOP_BEWIJS=1 $(PYTEST) -m "bewijs or not bewijs"

mutatie: setup-tools ## Make small mistakes in rules and figures, and count which are noticed
	$(BIN)/python -m tests.mutation.run

bench: setup-tools ## Measure speed and memory, beside the plain evaluator
	$(BIN)/python tests/benchmark.py

budget: setup-test ## Measure how heavy and how quick the pages are on a slow network
	$(BIN)/python -m tests.budget

wheel: setup-tools ## Build a wheel in dist/ and try it in a clean environment elsewhere
	rm -rf dist
	$(UV) build --quiet --wheel --python $(BIN)/python --out-dir dist
	RECHTOP_WHEEL=$$(ls dist/*.whl) $(PYTEST) -n 0 -m packaging tests/packaging

schermafdrukken: setup-test ## Make the screenshots of the README again
	$(BIN)/python tests/web/screenshots/make.py

namen: setup-test ## Write down anew what a screen reader gets of each kind of page
	RECHTOP_NAMEN=1 $(PYTEST) -n 0 -q tests/web/test_web_names.py

vertalingen: setup ## Collect the texts to translate and bring the catalogues up to date
	$(BIN)/pybabel extract -F pyproject.toml --sort-by-file --no-wrap --add-location=file \
		--project=rechtop -k lazy_gettext -k lazy_ngettext:1,2 -k lazy_pgettext:1c,2 -k _l \
		-o locales/messages.pot .
ifneq ($(CATALOGUES),)
	$(BIN)/pybabel update -i locales/messages.pot -d locales --no-wrap --ignore-obsolete \
		--no-fuzzy-matching \
		--ignore-pot-creation-date
	$(BIN)/python locales/unread.py $(CATALOGUES)
	$(BIN)/pybabel compile -d locales
endif

clean: ## Remove everything that the set-up and the tests made
	rm -rf .venv .venv-uv .cache .benchmarks .hypothesis .pytest_cache .ruff_cache build dist
	find . -name __pycache__ -prune -exec rm -rf {} +
	find locales -name '*.mo' -delete

# Compiled once here, so that a start takes half the time, also where Python may not write.
setup: $(VENV)/.rechtop $(VENV)/.catalogues
	@$(BIN)/python -m compileall -q checker web locales

setup-tools: setup $(VENV)/.rechtop-test

setup-test: setup-tools $(AXE) $(HTML_VALIDATE) $(THEMES_READY) browser

$(UV_HOME)/bin/uv:
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Rechtop needs uv, or else" \
		"Python's venv to install it. On Debian: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(UV_HOME)
	$(UV_HOME)/bin/pip install --quiet uv==$(UV_VERSION)

$(VENV)/.rechtop: $(SOURCES)
	$(check_machine)
	@[ -x "$(UV)" ] || $(MAKE) $(UV_HOME)/bin/uv
	$(UV) venv --quiet --clear --no-python-downloads --python $(PYTHON) $(VENV)
	$(UV) pip install --quiet --compile-bytecode --python $(BIN)/python --constraints constraints.txt --editable .
	@touch $@

$(VENV)/.rechtop-test: $(VENV)/.rechtop
	$(UV) pip install --quiet --compile-bytecode --python $(BIN)/python --constraints constraints.txt --group test
	@touch $@

$(VENV)/.catalogues: $(CATALOGUES) $(VENV)/.rechtop
	$(if $(CATALOGUES),$(BIN)/pybabel --quiet compile -d locales)
	@touch $@

$(AXE):
	$(call need_npm,to fetch axe-core for the browser tests)
	mkdir -p .cache/axe-$(AXE_VERSION)
	cd .cache/axe-$(AXE_VERSION) && npm pack --silent axe-core@$(AXE_VERSION) >/dev/null \
		&& tar -xzf axe-core-$(AXE_VERSION).tgz && touch package/axe.min.js

$(HTML_VALIDATE):
	$(call need_npm,to fetch html-validate)
	mkdir -p .cache/html-validate-$(HTML_VALIDATE_VERSION)
	cd .cache/html-validate-$(HTML_VALIDATE_VERSION) && npm install --silent --no-audit --no-fund \
		--no-save --prefix . --before $(HTML_VALIDATE_DAY) html-validate@$(HTML_VALIDATE_VERSION)
	@touch $@

$(THEMES_READY):
	$(call need_npm,to fetch themes for the browser tests)
	mkdir -p $(dir $@)
	cd $(dir $@) && for theme in $(THEMES); do npm pack --silent $$theme >/dev/null; done
	cd $(dir $@) && for file in *.tgz; do \
		mkdir -p $${file%.tgz} && tar -xzf $$file -C $${file%.tgz} && rm $$file; done
	@touch $@

browser:
	@command -v chromium >/dev/null || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; \
		else echo "The browser tests need Chromium. On Debian: apt-get install chromium" >&2; exit 1; \
		fi; }
