# SPDX-License-Identifier: EUPL-1.2
"""`rechtop serve`: the site on this machine."""

import gc
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from gettext import gettext as _

import click

from web.command import params
from web.command.dutch import Opdracht
from web.command.faults import Klacht, Storing

THREADS = 8


@click.command(
    cls=Opdracht, short_help=_("Start de site."), help=_("Start de site op deze computer.")
)
@click.option(
    "--host", default="127.0.0.1", metavar="ADRES", help=_("Het adres. Standaard: 127.0.0.1.")
)
@click.option(
    "--port", type=params.Poort(), default=8000, metavar="NUMMER", help=_("Standaard: 8000.")
)
@click.option(
    "--peildatum",
    "dag",
    type=params.Dag(),
    metavar="DAG",
    help=_("Alleen om na te kijken: doe alsof het deze dag is."),
)
def serve(host: str, port: int, dag: date | None) -> None:
    check_free(host, port)
    with kept_for_good():
        app = make_site(dag)
    server = listen(app, host, port)
    signal.signal(signal.SIGTERM, stop)
    click.echo(_("Rechtop staat op {adres} (stoppen: Ctrl+C)").format(adres=address(server, host)))
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()


@contextmanager
def kept_for_good() -> Iterator[None]:
    """What is made inside stays until the server stops: the garbage collector passes it by.

    It would look at the whole rulebook many times while that is read, and now and then later on.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.freeze()


def make_site(dag: date | None = None):
    """The site with a checker that has answered once, on its own day or always on `dag`.

    Raises Klacht for a wrong setting.
    """
    from web import create_app
    from web.command.core import the_checker
    from web.settings import from_environment

    try:
        settings = from_environment(os.environ)
    except ValueError as error:
        raise Klacht(str(error)) from None
    checker = the_checker()
    checker.questions({}, params.today())
    return create_app(checker, settings, clock=(lambda: dag) if dag else params.today)


def check_free(host: str, port: int) -> None:
    """Say at once that a port is taken, before the slow part of the start."""
    import socket

    try:
        family, kind, _protocol, _name, place = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM
        )[0]
        with socket.socket(family, kind) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(place)
    except (OSError, UnicodeError):
        raise cannot_listen(host, port) from None


def listen(app, host: str, port: int):
    from waitress import create_server

    try:
        return create_server(app, host=host, port=port, threads=THREADS, ident=None)
    except (OSError, ValueError, UnicodeError):
        raise cannot_listen(host, port) from None


def cannot_listen(host: str, port: int) -> Storing:
    said = _("Op {host} is poort {port} niet vrij. Kies een andere, zoals --port {ander}.")
    return Storing(said.format(host=host, port=port, ander=port + 1 if port < 65535 else 8080))


def address(server, host: str) -> str:
    """The address to open in a browser; port 0 became a real number."""
    listening = getattr(server, "effective_listen", None) or [(host, server.effective_port)]
    port = listening[0][1]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def stop(signum, frame) -> None:
    raise KeyboardInterrupt
