# SPDX-License-Identifier: EUPL-1.2
"""The commands of `rechtop`. The checker and Flask are imported inside them, so help is fast."""
