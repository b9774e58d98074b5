# Everything runs in a local .venv that each target sets up by itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: play demo serve test check format bench lock clean

play: $(VENV)/.ready          ## open the game; without a display, play the demo
	@$(BIN)/steppe play

demo: $(VENV)/.ready          ## let bots play a whole game and write what they did to out/
	@$(BIN)/steppe demo --out out

serve: $(VENV)/.ready         ## start a server for a class
	@$(BIN)/steppe serve

test: $(VENV)/.ready-test     ## run all tests
	@$(BIN)/python -m pytest -n 2

check: $(VENV)/.ready-test    ## format, lint, types, import contracts
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@for file in scenarios/*/scenario.yaml; do $(BIN)/steppe scenario check $$file || exit 1; done

format: $(VENV)/.ready-test   ## put every file into the one shape
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: $(VENV)/.ready         ## measure the debris model and the rules
	@$(BIN)/steppe bench orbit
	@$(BIN)/steppe bench rules

lock: $(VENV)/.ready-test     ## pin the versions that are installed now
	@$(BIN)/python -m pip freeze --exclude-editable | grep -v '^steppe-to-orbit' > constraints.txt

clean:                        ## remove the environment and all caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis out dist build

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Steppe to Orbit needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: $(VENV)/bin/python pyproject.toml constraints.txt
	@echo "Setting up (once) ..."
	@$(PIP) install --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.ready-test: $(VENV)/.ready pyproject.toml constraints.txt
	@$(PIP) install --constraint constraints.txt --editable '.[test,plots]'
	@touch $@
