"""Who sees and does what; and everything that must fail."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import override_settings
from product import MINUTES, PASSPHRASE, minutes
from webapp import PASSWORD, act, address, opened, place, sha256, visitor

from redactor import ledger
from redactor.release import folder_identity
from redactor.web.links import issue, redeem
from redactor.web.rooms import furnish
from redactor.web.settings import Serving, settings_for

if TYPE_CHECKING:
    from conftest import Trust

ACCOUNTS = Serving("sqlite://", "http://testserver", accounts=True)
PAGES = ("", "panel", "redline", "picture/0")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("who", ["jonah", "bran"])
def test_a_document_of_another_board_is_not_there(trust: Trust, who: str, page: str) -> None:
    answer = visitor(who).get(address(trust.fgb, *filter(None, [page])))
    assert answer.status_code == 404
    assert "Osian" not in answer.content.decode()


@pytest.mark.parametrize("who", ["jonah", "bran"])
@pytest.mark.parametrize("name", ["reject", "comment", "sign-off", "undo"])
def test_nobody_acts_on_another_board(trust: Trust, who: str, name: str) -> None:
    at = place(trust.fgb, "Osian Grug")
    answer = act(visitor(who), trust.fgb, name, at=at, text="Seen.")
    assert answer.status_code == 404
    assert trust.fgb.opened("FGB March").desk.history == ()


def test_a_number_of_one_board_opens_nothing_on_another(trust: Trust) -> None:
    guessed = address(trust.fgb).replace("/fgb/", "/lab/")
    assert visitor("bran").get(guessed).status_code == 404


@pytest.mark.usefixtures("trust")
@pytest.mark.parametrize(
    "page", ["/board/fgb/0123456789abcdef/", "/board/nowhere/", "/board/fgb/FGB-March/", "/admin/"]
)
def test_a_guessed_address_is_not_there(page: str) -> None:
    assert visitor("ffion").get(page).status_code == 404


def test_without_coming_in_there_is_only_the_way_in(trust: Trust) -> None:
    for page in ("/", "/board/fgb/", "/board/nowhere/", address(trust.fgb)):
        answer = visitor().get(page)
        assert (answer.status_code, answer["Location"].split("?")[0]) == (302, "/sign-in/")


@pytest.mark.parametrize("name", ["reject", "redact", "role", "move", "undo", "ask", "answer"])
def test_a_trustee_decides_nothing(trust: Trust, name: str) -> None:
    at = place(trust.fgb, "Osian Grug")
    answer = act(visitor("tegan"), trust.fgb, name, at=at, kind="other", role="other", part="2")
    assert answer.status_code == 404
    assert trust.fgb.opened("FGB March").desk.history == ()


def test_a_trustee_does_not_publish(trust: Trust) -> None:
    assert visitor("tegan").post(address(trust.fgb, "publish")).status_code == 404


@pytest.mark.usefixtures("trust")
def test_a_trustee_adds_no_files() -> None:
    assert visitor("tegan").post("/board/fgb/add/").status_code == 404


def test_the_trustee_approves_and_the_clerk_publishes(trust: Trust) -> None:
    clerk, trustee = visitor("ffion"), visitor("tegan")
    act(clerk, trust.fgb, "ask")
    act(trustee, trust.fgb, "sign-off", undecided="on")
    clerk.post(address(trust.fgb, "publish"))
    files = [path.name for path in (trust.home / "fgb" / "published").iterdir()]
    assert files == ["full-governing-board-2025-03-05-minutes.docx"]
    events = [entry.event for entry in ledger.check_ledger(trust.home / "fgb" / "ledger.jsonl")]
    assert events[-3:] == ["ask", "sign-off", "published"]


def test_the_clerk_is_told_of_a_pdf_that_is_held_back(trust: Trust) -> None:
    identity = folder_identity(trust.fgb.folder, PASSPHRASE)
    room = opened("fgb", trust.home / "fgb", identity, as_pdf=lambda _: b"%PDF-1.7 cut off")
    furnish([room, trust.lab])
    act(visitor("tegan"), room, "sign-off", undecided="on")
    page = visitor("ffion").post(address(room, "publish"), follow=True).content.decode()
    assert "Published as full-governing-board-2025-03-05-minutes.docx." in page
    assert "The PDF cannot be read" in page
    assert "only the PDF was held back" in page
    files = [path.name for path in (trust.home / "fgb" / "published").iterdir()]
    assert files == ["full-governing-board-2025-03-05-minutes.docx"]


def test_nothing_is_published_before_it_is_approved(trust: Trust) -> None:
    answer = visitor("ffion").post(address(trust.fgb, "publish"))
    assert answer.status_code == 409
    assert "one person who did not decide about it must approve" in answer.content.decode()
    assert not (trust.home / "fgb" / "published").exists()


def test_an_objection_stops_publication_until_it_is_answered(trust: Trust) -> None:
    clerk, trustee = visitor("ffion"), visitor("tegan")
    act(trustee, trust.fgb, "objection", at=place(trust.fgb, "Osian Grug"), text="And the sum?")
    act(trustee, trust.fgb, "sign-off", undecided="on")
    answer = clerk.post(address(trust.fgb, "publish"))
    assert "an objection is not answered" in answer.content.decode()
    act(clerk, trust.fgb, "answer", to="0", text="It is public already.")
    assert clerk.post(address(trust.fgb, "publish")).status_code == 302


def test_a_clerk_cannot_approve_of_their_own_work(trust: Trust) -> None:
    clerk = visitor("ffion")
    act(clerk, trust.fgb, "reject", at=place(trust.fgb, "Osian Grug"))
    answer = act(clerk, trust.fgb, "sign-off")
    assert answer.status_code == 409
    assert "cannot approve" in answer.content.decode()


@pytest.mark.parametrize("name", ["ffion", "Ffion ", "F F I O N", ""])
def test_a_clerk_alone_cannot_approve_under_their_own_name(trust: Trust, name: str) -> None:
    clerk = visitor("ffion")
    answer = act(clerk, trust.fgb, "vouch", by=name, undecided="on")
    assert answer.status_code == 409
    assert trust.fgb.opened("FGB March").desk.history == ()
    assert act(clerk, trust.fgb, "vouch", by="Tegan Lloyd", undecided="on").status_code == 302


def test_who_approves_although_something_is_open_says_so(trust: Trust) -> None:
    trustee = visitor("tegan")
    page = trustee.get(f"{address(trust.fgb)}?panel=sign-off").content.decode()
    assert re.search(r"[1-9]\d* doubtful things? nobody has looked at", page)
    assert 'name="undecided" required' in page
    answer = act(trustee, trust.fgb, "sign-off")
    assert (answer.status_code, "Nobody has looked yet" in answer.content.decode()) == (409, True)
    assert act(trustee, trust.fgb, "sign-off", undecided="on").status_code == 302


def test_a_stale_review_cannot_be_approved(trust: Trust) -> None:
    seen = sha256(trust.fgb)
    act(visitor("ffion"), trust.fgb, "reject", at=place(trust.fgb, "Osian Grug"))
    answer = act(visitor("tegan"), trust.fgb, "sign-off", seen=seen)
    assert answer.status_code == 409
    assert "changed since you looked at it" in answer.content.decode()


def test_a_change_makes_the_approval_void_and_the_page_says_so(trust: Trust) -> None:
    clerk, trustee = visitor("ffion"), visitor("tegan")
    act(trustee, trust.fgb, "sign-off", undecided="on")
    act(clerk, trust.fgb, "reject", at=place(trust.fgb, "Osian Grug"))
    page = clerk.get(f"{address(trust.fgb)}?panel=sign-off").content.decode()
    assert "tegan, trustee, approved of an earlier state" in page
    assert clerk.post(address(trust.fgb, "publish")).status_code == 409


@override_settings(SERVING=ACCOUNTS)
def test_a_clerk_of_a_served_board_cannot_vouch_for_somebody(trust: Trust) -> None:
    client = verified("ffion")
    assert act(client, trust.fgb, "vouch", by="Tegan Lloyd").status_code == 404


def test_a_link_works_once(trust: Trust) -> None:
    link = f"/enter/{issue('ffion')}/"
    assert visitor().get(link)["Location"] == "/"
    replayed = visitor()
    assert replayed.get(link).status_code == 404
    assert replayed.get(address(trust.fgb)).status_code == 302
    assert redeem("made up") is None


def test_a_form_from_elsewhere_does_nothing(trust: Trust) -> None:
    client = visitor("ffion", enforce_csrf_checks=True)
    answer = act(client, trust.fgb, "reject", at=place(trust.fgb, "Osian Grug"))
    assert answer.status_code == 403
    assert trust.fgb.opened("FGB March").desk.history == ()


@override_settings(UPLOAD_BYTES=50_000)
def test_an_upload_that_is_too_large_is_refused(trust: Trust) -> None:
    file = SimpleUploadedFile("May.docx", b"PK\x03\x04" + bytes(60_000))
    answer = visitor("ffion").post("/board/fgb/add/", {"files": [file]})
    assert answer.status_code == 413
    assert trust.fgb.batch.total == 0


def test_uploaded_files_are_done_and_refused_ones_say_why(trust: Trust) -> None:
    client = visitor("ffion")
    good = SimpleUploadedFile("May.docx", minutes())
    bad = SimpleUploadedFile("June.docx", b"%PDF-1.7")
    client.post("/board/lab/add/", {"files": [good, bad]})
    trust.lab.batch.wait()
    page = client.get("/board/lab/progress/").content.decode()
    assert ">May</a>" in page
    assert "The file is a PDF, not a Word Document (.docx)." in page


def test_a_name_with_quotation_marks_comes_as_it_is(trust: Trust) -> None:
    client = visitor("ffion")
    sent = SimpleUploadedFile("Board %22A%22.docx", minutes())  # as browsers send it
    client.post("/board/lab/add/", {"files": [sent]})
    trust.lab.batch.wait()
    assert ">Board &quot;A&quot;</a>" in client.get("/board/lab/progress/").content.decode()


def test_a_file_that_was_changed_since_it_was_decided_about_says_what_to_do_here(
    trust: Trust,
) -> None:
    client = visitor("ffion")
    act(client, trust.fgb, "reject", at=place(trust.fgb, "Osian Grug"))
    sent = SimpleUploadedFile("FGB March.docx", minutes(*MINUTES, "5. Close"))
    client.post("/board/fgb/add/", {"files": [sent]})
    trust.fgb.batch.wait()
    page = client.get("/board/fgb/progress/").content.decode()
    assert "it has been changed since" in page
    assert "under another name" in page
    assert "--" not in page.partition("refused")[2].partition("</section>")[0]


def test_a_visit_that_is_over_shows_nothing(trust: Trust) -> None:
    client = visitor("ffion")
    client.cookies["review"]["expires"] = ""
    session = client.session
    session.set_expiry(-1)
    session.save()
    answer = client.get(address(trust.fgb))
    assert (answer.status_code, answer["Location"].split("?")[0]) == (302, "/sign-in/")


def verified(name: str):  # noqa: ANN201  # a test client
    """Somebody who has given the second factor."""
    from django.contrib.auth import get_user_model
    from django_otp import DEVICE_ID_SESSION_KEY
    from django_otp.plugins.otp_totp.models import TOTPDevice

    client = visitor(name)
    user = get_user_model().objects.get(username=name)
    device = TOTPDevice.objects.create(user=user, confirmed=True)
    session = client.session
    session[DEVICE_ID_SESSION_KEY] = device.persistent_id
    session.save()
    return client


@override_settings(SERVING=ACCOUNTS)
def test_a_password_alone_opens_nothing(trust: Trust) -> None:
    client = visitor()
    client.post("/sign-in/", {"username": "ffion", "password": PASSWORD})
    for page in ("/", "/board/fgb/", address(trust.fgb)):
        assert client.get(page)["Location"] == "/second-factor/"
    assert verified("ffion").get(address(trust.fgb)).status_code == 200


@override_settings(SERVING=ACCOUNTS)
@pytest.mark.usefixtures("trust")
def test_a_code_is_asked_for_and_a_wrong_one_refused() -> None:
    from django_otp.oath import totp
    from django_otp.plugins.otp_totp.models import TOTPDevice

    client = visitor()
    client.post("/sign-in/", {"username": "tegan", "password": PASSWORD})
    assert "Scan this picture" in client.get("/second-factor/").content.decode()
    assert client.post("/second-factor/", {"code": "000000"}).status_code == 200
    assert client.get("/board/fgb/")["Location"] == "/second-factor/"
    device = TOTPDevice.objects.get()
    device.throttle_reset()
    client.post("/second-factor/", {"code": f"{totp(device.bin_key):06}"})
    assert client.get("/board/fgb/").status_code == 200


@override_settings(SERVING=ACCOUNTS)
@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        ("/board/fgb/", "/board/fgb/"),
        ("", "/"),
        ("https://elsewhere.example/", "/"),
        ("//elsewhere.example/", "/"),
    ],
)
@pytest.mark.usefixtures("trust")
def test_after_signing_in_one_is_where_one_wanted_to_be(wanted: str, shown: str) -> None:
    from django_otp.oath import totp
    from django_otp.plugins.otp_totp.models import TOTPDevice

    client = visitor()
    page = client.get(wanted, follow=True) if wanted.startswith("/board") else None
    way = page.redirect_chain[0][0] if page else f"/sign-in/?next={wanted}"
    client.post(way, {"username": "ffion", "password": PASSWORD})
    client.get("/second-factor/")
    code = f"{totp(TOTPDevice.objects.get().bin_key):06}"
    assert client.post("/second-factor/", {"code": code})["Location"] == shown


def test_a_visit_that_is_over_leaves_the_page_for_the_way_in(trust: Trust) -> None:
    page = address(trust.fgb)
    headers = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{page}?panel=people"}
    answer = visitor(headers=headers).get(f"{page}panel/?panel=items")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer["HX-Redirect"] == f"/sign-in/?next={quote(page, safe='')}%3Fpanel%3Dpeople"


@override_settings(SERVING=ACCOUNTS)
@pytest.mark.usefixtures("trust")
def test_five_wrong_passwords_lock_the_account() -> None:
    client = visitor()
    for _ in range(5):
        client.post("/sign-in/", {"username": "ffion", "password": "guess"})
    answer = client.post("/sign-in/", {"username": "ffion", "password": PASSWORD})
    assert answer.status_code == 429
    assert (
        visitor().post("/sign-in/", {"username": "bran", "password": PASSWORD}).status_code == 302
    )


@override_settings(SERVING=ACCOUNTS)
@pytest.mark.usefixtures("trust")
def test_a_reset_lifts_the_lock_and_leaves_the_seats() -> None:
    from redactor.web.accounts import provide, seats_of

    client = visitor()
    for _ in range(5):
        client.post("/sign-in/", {"username": "ffion", "password": "guess"})
    password = provide("ffion", {}, reset=True)
    answer = client.post("/sign-in/", {"username": "ffion", "password": password})
    assert answer["Location"] == "/second-factor/"
    assert seats_of("ffion") == "fgb=clerk, lab=clerk"
    provide("ffion", {"lab": "trustee"})
    assert seats_of("ffion") == "lab=trustee"


@pytest.mark.usefixtures("trust")
def test_passwords_are_kept_by_argon2() -> None:
    from django.contrib.auth import get_user_model

    assert get_user_model().objects.get(username="ffion").password.startswith("argon2")


def test_every_opening_of_the_minutes_is_in_the_ledger(trust: Trust) -> None:
    visitor("tegan").get(f"{address(trust.fgb)}?view=part2")
    visitor("jonah").get(address(trust.fgb))
    opened = [
        e for e in ledger.check_ledger(trust.home / "fgb" / "ledger.jsonl") if e.event == "opened"
    ]
    assert [(e.facts["view"], e.facts["by"]) for e in opened] == [("part2", "trustee")]
    assert "tegan" not in (trust.home / "fgb" / "ledger.jsonl").read_text(encoding="utf-8")


def test_a_panel_that_is_asked_for_by_itself_is_an_opening_too(trust: Trust) -> None:
    client = visitor("tegan")
    for _ in range(2):
        client.get(f"{address(trust.fgb)}panel/?panel=people")
    opened = [
        e for e in ledger.check_ledger(trust.home / "fgb" / "ledger.jsonl") if e.event == "opened"
    ]
    assert [entry.facts["view"] for entry in opened] == ["panel"]


@pytest.mark.parametrize("page", ["/", "/sign-in/", "/board/fgb/", "document"])
def test_no_page_takes_anything_from_elsewhere_or_stays_in_a_cache(trust: Trust, page: str) -> None:
    answer = visitor("ffion" if page != "/sign-in/" else "").get(
        address(trust.fgb) if page == "document" else page, follow=page == "/"
    )
    said = answer["Content-Security-Policy"]
    assert "default-src 'none'" in said
    assert "unsafe" not in said
    assert answer["Cache-Control"] == "no-store"
    body = answer.content.decode()
    assert not any(word in body for word in (" style=", "<style", "onclick", "<script>", "//cdn"))


@pytest.mark.usefixtures("site")
def test_a_served_instance_passes_djangos_deployment_checks() -> None:
    from django.core.management import call_command

    served = settings_for(Serving("sqlite://", "https://minutes.trust.example", accounts=True))
    kept = {k: v for k, v in served.items() if k not in {"DATABASES", "INSTALLED_APPS"}}
    with override_settings(**kept):
        call_command("check", deploy=True, fail_level="WARNING")
