# SPDX-License-Identifier: EUPL-1.2
"""The Flask site and the command line: they ask the checker and never decide."""


def create_app(*args, **settings):
    """The site (`web.site.create_app`), imported only when somebody wants it."""
    from web.site import create_app as make

    return make(*args, **settings)
