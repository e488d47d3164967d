# SPDX-License-Identifier: EUPL-1.2
"""The proof of the rulebook with the solver z3: for every complete situation at once.

Nothing here is imported by the checker itself; only `rechtop controleer --bewijs` needs z3.
"""
