# The doors to this project. Each sets up what it needs first; `make setup` alone does nothing when nothing changed.

# An existing .venv keeps its Python; a new one takes the first of these that is new enough.
PYTHON := $(shell for python in .venv/bin/python python3 python3.13 python3.12 python3.11 python3.14; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin

.PHONY: run test check lint bench package translations setup

run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(BIN)/gan-studio; \
	else \
		echo "There is no display here, so GAN Studio runs its demo without a window."; \
		exec $(BIN)/gan-studio demo; \
	fi

# Tests use tiny tensors, which a second thread only slows down; a second process helps. The tests of a file share what they train.
test: export OMP_NUM_THREADS ?= 1
test: setup
	$(BIN)/python -m pytest --numprocesses logical --dist loadfile

check: lint test

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup
	$(BIN)/python -m pytest -m bench -s tests/bench

# The application as a folder that needs no Python, tested, in dist/.
package: export GAN_STUDIO_TORCH ?= cpu
package: setup
	$(BIN)/python packaging/freeze.py
	$(BIN)/python packaging/smoke.py
	@[ "$$(uname)" != Linux ] || $(BIN)/python packaging/linux
	$(BIN)/python packaging/budget.py
	$(BIN)/python packaging/drive

# After a change of texts: takes them into resources/translations/*.ts, for somebody to translate.
translations: setup
	$(BIN)/python packaging/translations.py update

setup:
	@[ -n "$(PYTHON)" ] || { echo "GAN Studio needs Python 3.11 or newer, for example: sudo apt-get install python3.11"; exit 1; } >&2
	@$(PYTHON) packaging/setup.py
