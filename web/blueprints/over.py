# SPDX-License-Identifier: EUPL-1.2
"""About this site: what it is, privacy, accessibility, and where to report a leak."""

from datetime import date, timedelta

from flask import Blueprint, Response, abort, current_app, render_template

from web import flow

bp = Blueprint("over", __name__)

DPIA_OF = TESTED_ON = date(2026, 11, 21)
A_YEAR = timedelta(days=365)


@bp.get("/over")
def over():
    """What this site does, for whom, and what it does not do."""
    checker = flow.the_checker()
    return render_template("over.html", regels=checker.regels, dekking=checker.boek.dekking)


@bp.get("/hoe-weten-wij-dit")
def bewijs():
    """What was worked out about the rules as a whole, how often, and what it showed."""
    checker = flow.the_checker()
    return render_template(
        "bewijs.html",
        metingen=checker.boek.bewijsstand.metingen,
        voorbeelden=sum(len(regel.varianten) for regel in checker.regels.values()),
    )


@bp.get("/woorden")
def woorden():
    """All words that are explained, in the order of the alphabet, each with its source."""
    boek = flow.the_checker().boek
    return render_template(
        "woorden.html",
        woorden=sorted(boek.uitleg.woorden.items(), key=lambda one: one[0].lower()),
        bron=lambda grondslag: boek.bronnen.find(grondslag, flow.today()),
    )


@bp.get("/privacy")
def privacy():
    """What happens to answers."""
    return render_template("privacy.html")


@bp.get("/privacy/dpia")
def dpia():
    """Which risks there are for the people who use this, what is done, and what is not."""
    return render_template("dpia.html", gemaakt=DPIA_OF)


@bp.get("/toegankelijkheid")
def toegankelijkheid():
    """For whom this site works, what does not work yet, and when that was last looked at."""
    old = flow.today() - TESTED_ON > A_YEAR
    return render_template("toegankelijkheid.html", getest=TESTED_ON, verouderd=old)


@bp.get("/.well-known/security.txt")
def security_txt():
    """RFC 9116, only where the deployer filled in a contact, and an end within a year to come."""
    settings = current_app.extensions["settings"]
    if not (settings.security_contact and settings.security_in_force(flow.today())):
        abort(404)
    lines = [
        f"Contact: {settings.security_contact}",
        f"Expires: {settings.security_expires}",
        "Preferred-Languages: nl, en",
    ]
    if settings.security_policy:
        lines.append(f"Policy: {settings.security_policy}")
    if settings.site_url:
        lines.append(f"Canonical: {settings.site_url}/.well-known/security.txt")
    return Response("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
