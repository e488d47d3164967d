# SPDX-License-Identifier: EUPL-1.2
"""The pages, one module for each kind."""
