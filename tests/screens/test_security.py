"""The workspace of a security review by keys: answers, judgements, findings, remedies, the letter, the end."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from models.vocabulary import Outcome
from screens.security import SecurityScreen
from screens.widgets.long_field import LongField
from secretariat.evidence.reading import EvidenceLine, list_evidence
from secretariat.messages import LANGUAGES, Language
from secretariat.office import open_office
from secretariat.providers.questionnaire import judge_answer, record_answer
from secretariat.providers.security_review import ReviewCard, review_card
from secretariat.refusal import Refusal
from tests.support.provider_work import fill_review
from tests.support.rehearsal import OPENED, PASSWORD, PEOPLE, copy_sqlite
from tests.support.screens import SIZES, app_of, at_work, check_both_sizes, grid, is_at, play, press, settled, write


@pytest.fixture(scope="module")
def reviewed_template(worked_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, str]]:
    path = tmp_path_factory.mktemp("reviewed") / "office.db"
    return path, fill_review(copy_sqlite(worked_template, path))


@pytest.fixture
def reviewed(reviewed_template: tuple[Path, tuple[str, str]], tmp_path: Path) -> tuple[str, str, str]:
    path, (by_questions, by_certificate) = reviewed_template
    return copy_sqlite(path, tmp_path / "reviewed.db"), by_questions, by_certificate


async def open_review(pilot: Pilot[int], number: str) -> SecurityScreen:
    screen = SecurityScreen(number)
    app_of(pilot).open(screen)
    await settled(pilot)
    return screen


def card(url: str, number: str) -> ReviewCard:
    """The review as the office knows it."""
    office = open_office(url, now=OPENED)
    try:
        found = review_card(office, PEOPLE["aud"], number)
        assert isinstance(found, ReviewCard), found
        return found
    finally:
        office.engine.dispose()


def answer_the_rest(url: str, number: str) -> None:
    """Everything is answered and judged, by hand of ren."""
    office = open_office(url, now=OPENED)
    try:
        for line in card(url, number).questions:
            if line.outcome == "review":
                assert record_answer(office, PEOPLE["ren"], number, line.question, "規程で定めている。") is None
                assert judge_answer(office, PEOPLE["ren"], number, line.question, "pass") is None
    finally:
        office.engine.dispose()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workspace_looks_as_it_should(reviewed: tuple[str, str, str], tmp_path: Path, language: Language) -> None:
    async def scene() -> None:
        url, number, other = reviewed
        async with at_work(url, tmp_path, "rin", language) as pilot:
            await open_review(pilot, number)
            await check_both_sizes(pilot, f"security-{language}")
            await press(pilot, "j", "right", "tab")
            await write(pilot, "消去の記録はあるが、\n誰が消去したかが分からない。様式を改め、消去した者の名前と日時を残すよう求める。")
            await check_both_sizes(pilot, f"security-judge-{language}")
            await press(pilot, "escape", "tab", "down")
            await check_both_sizes(pilot, f"security-findings-{language}")
            await press(pilot, "l")
            await check_both_sizes(pilot, f"security-letter-{language}")
            await press(pilot, "escape", "escape")
            await open_review(pilot, other)
            await check_both_sizes(pilot, f"security-certificates-{language}")

    play(scene())


def test_enter_leads_from_the_answer_to_the_judgement_and_a_failure_asks_for_a_finding(
    reviewed: tuple[str, str, str], tmp_path: Path
) -> None:
    url, number, _ = reviewed

    async def scene() -> None:
        async with at_work(url, tmp_path, "rin") as pilot:
            await open_review(pilot, number)
            await press(pilot, "end", "j")
            assert "先に回答を記録してください" in grid(pilot)
            await press(pilot, "enter")
            await write(pilot, "被害の全額を補償している。")
            await press(pilot, "f3")
            assert "回答を記録しました" in grid(pilot)
            await press(pilot, "enter", "f3")
            assert "←→ で選んでください" in grid(pilot)  # nothing is judged by a key too many
            await press(pilot, "right", "right", "tab")
            await write(pilot, "公開を求める。")
            await press(pilot, "ctrl+enter")
            assert "不適合と記録しました。f で" in grid(pilot)
            assert "「公開を求める。」" in grid(pilot)
            assert "指摘のない不適合 1" in grid(pilot)
            await press(pilot, "f")
            await press(pilot, "right", "right", "enter")
            await write(pilot, "補償の定めが")
            await press(pilot, "enter")
            await write(pilot, "公開されていない。")
            await press(pilot, "tab", "enter")
            assert "指摘事項 4 を加えました" in grid(pilot)
            assert "指摘のない不適合" not in grid(pilot)

    play(scene())
    found = card(url, number).findings[3]
    assert (found.severity, found.wording, found.due_on.isoformat()) == ("high", "補償の定めが\n公開されていない。", "2020-02-03")
    assert found.question == card(url, number).questions[-1].question


def test_a_question_that_is_passed_leads_to_the_next_one_that_nobody_has_judged(reviewed: tuple[str, str, str], tmp_path: Path) -> None:
    url, number, _ = reviewed
    unjudged = [line.question for line in card(url, number).questions if line.outcome is Outcome.REVIEW]
    assert len(unjudged) > 2

    async def scene() -> None:
        async with at_work(url, tmp_path, "rin") as pilot:
            await open_review(pilot, number)
            screen = app_of(pilot).screen
            assert isinstance(screen, SecurityScreen)
            while screen.marked_question is None or screen.marked_question.question != unjudged[-1]:
                await press(pilot, "down")
            await press(pilot, "a")
            await write(pilot, "手順書がある。")
            await press(pilot, "f3", "j", "right", "f3")
            assert "判定を記録しました" in grid(pilot)
            assert screen.marked_question is not None
            assert screen.marked_question.question == unjudged[0]

    play(scene())
    assert unjudged[-1] not in [line.question for line in card(url, number).questions if line.outcome is Outcome.REVIEW]


def test_what_was_typed_stays_below_the_lock_and_when_the_form_is_left_until_the_person_logs_out(
    reviewed: tuple[str, str, str], tmp_path: Path
) -> None:
    url, number, _ = reviewed

    async def scene() -> None:
        async with at_work(url, tmp_path, "rin") as pilot:
            await open_review(pilot, number)
            await press(pilot, "f", "right", "tab")
            await write(pilot, "一行目。\x1b[2J\u202e\n二行目。")
            app_of(pilot).do_lock()
            await settled(pilot)
            assert "一行目" not in grid(pilot)
            await write(pilot, PASSWORD)
            await press(pilot, "enter", "escape")
            assert is_at(pilot, SecurityScreen)
            await press(pilot, "f", "f3")
            assert "指摘事項 4 を加えました" in grid(pilot)
            await press(pilot, "f")
            assert "一行目" not in grid(pilot), "what is done is no draft any more"
            await press(pilot, "down")
            await write(pilot, "書きかけ\n二\n三")
            field = pilot.app.focused
            assert isinstance(field, LongField)
            await press(pilot, "up", "up", "x", "enter", "down", "down")
            assert field.has_focus, "arrows move within a long text, and out of it at its ends"
            await press(pilot, "down")
            assert pilot.app.focused is pilot.app.screen.query_one("#due")
            await press(pilot, "up", "pageup", *["up"] * 4)
            assert pilot.app.focused is pilot.app.screen.query_one("#severity")
            assert field.value == "書x\nきかけ\n二\n三"
            await press(pilot, "escape", "f")
            assert "前に書きかけた内容を入れてあります" in grid(pilot)
            assert "きかけ" in grid(pilot)
            app_of(pilot).do_log_out()
            await settled(pilot)
            assert app_of(pilot).drafts == {}

    play(scene())
    found = card(url, number).findings[3]
    assert (found.severity, found.wording) == ("critical", "一行目。[2J\n二行目。")


def test_a_remedy_is_verified_by_somebody_else_or_refused_with_a_note(reviewed: tuple[str, str, str], tmp_path: Path) -> None:
    url, number, _ = reviewed

    async def scene() -> None:
        async with at_work(url, tmp_path, "rin") as pilot:
            await open_review(pilot, number)
            await press(pilot, "tab", "enter")
            await write(pilot, "該当の権限を停止した。")
            await press(pilot, "f3")
            assert "指摘事項 1 の是正を記録しました" in grid(pilot)
            await press(pilot, "v")
            assert "是正を記録した本人は、その確認ができません" in grid(pilot)
        async with at_work(url, tmp_path, "ren") as pilot:
            await open_review(pilot, number)
            await press(pilot, "tab", "v", "right", "right", "f3")
            assert "理由をメモに入力してください" in grid(pilot)
            await press(pilot, "tab")
            await write(pilot, "停止の記録がない。")
            await press(pilot, "f3")
            assert "指摘事項 1 の是正を差し戻しました" in grid(pilot)
            await press(pilot, "down", "enter", "right", "f3")
            assert "指摘事項 2 を是正済にしました" in grid(pilot)
            await press(pilot, "o")
            await write(pilot, "様式が使われていない。")
            await press(pilot, "f3")
            assert "指摘事項 2 を再び開きました" in grid(pilot)
            assert "(再開 1回)" in grid(pilot)

    play(scene())
    assert [(line.status, line.times_reopened) for line in card(url, number).findings] == [("open", 0), ("open", 1), ("open", 1)]


def test_the_letter_is_read_before_it_is_sent(reviewed: tuple[str, str, str], tmp_path: Path) -> None:
    url, number, _ = reviewed

    async def scene() -> None:
        async with at_work(url, tmp_path, "rin", size=SIZES["120x40"]) as pilot:
            await open_review(pilot, number)
            await press(pilot, "l")
            assert "退職した者の権限が三か月" in grid(pilot)
            await press(pilot, "escape", "l", "enter")
            assert "通知書を作成待ちに加えました" in grid(pilot)

    play(scene())
    (sent,) = [line for line in card(url, number).history if line.action == "send-findings"]
    assert sent.payload["findings"] == [1, 3]


def test_a_review_passes_when_nothing_stands_against_it_and_fails_with_a_reason(reviewed: tuple[str, str, str], tmp_path: Path) -> None:
    url, number, other = reviewed

    async def scene() -> None:
        async with at_work(url, tmp_path, "rin") as pilot:
            await open_review(pilot, number)
            await press(pilot, "f3")
            assert "まだ合格にできません" in grid(pilot)
            answer_the_rest(url, number)
            await press(pilot, "tab", "m")
            await write(pilot, "停止した。")
            await press(pilot, "f3")
            assert "表示された後にrenが変更しました(回答の判定" in grid(pilot)
            assert card(url, number).findings[0].status == "open"
            await press(pilot, "escape")
            assert "未判定 0" in grid(pilot)  # what was done meanwhile is shown now
            await press(pilot, "m")
            assert "停止した。" in grid(pilot)
            await press(pilot, "f3")
            assert "是正を記録しました" in grid(pilot)
        async with at_work(url, tmp_path, "mai") as pilot:
            await open_review(pilot, number)
            await press(pilot, "tab", "v", "right", "f3")
            assert "合格にできます" in grid(pilot)
            await press(pilot, "f3")
            assert "次の審査の期限は 2021/1/20(水) になります" in grid(pilot)
            await press(pilot, "enter")
            assert "合格にしました" in grid(pilot)
            await press(pilot, "a")
            assert "「合格」" in grid(pilot)
            await press(pilot, "escape")
            await open_review(pilot, other)
            await press(pilot, "f4", "f3")
            assert "理由をメモに入力してください" in grid(pilot)
            await write(pilot, "認証の範囲が違う。")
            await press(pilot, "f3")
            assert "不合格にしました" in grid(pilot)
            assert "認証の範囲が違う。" in grid(pilot)

    play(scene())
    assert (card(url, number).status, card(url, other).status) == ("passed", "failed")


def test_certificates_are_examined_where_they_carry_the_review(reviewed: tuple[str, str, str], tmp_path: Path) -> None:
    url, _, number = reviewed

    async def scene() -> None:
        async with at_work(url, tmp_path, "rin", "en") as pilot:
            await open_review(pilot, number)
            await press(pilot, "enter", "right", "f3")
            assert "Examination saved" in grid(pilot)
            await press(pilot, "a")
            assert "it has no questionnaire" in grid(pilot)

    play(scene())
    assert [line.outcome for line in card(url, number).certificates] == ["pass", "review"]


def test_evidence_is_kept_with_the_marked_finding_and_opened_with_the_viewer(
    reviewed: tuple[str, str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, number, _ = reviewed
    file = tmp_path / "退職者一覧.txt"
    file.write_text("見本", "utf-8")
    seen: list[tuple[Path, str]] = []

    def launch(path: Path) -> Refusal | None:
        seen.append((path, path.read_text("utf-8")))
        return None

    monkeypatch.setattr("secretariat.evidence.handing_out.launch_viewer", launch)

    async def scene() -> None:
        async with at_work(url, tmp_path, "rin") as pilot:
            screen = await open_review(pilot, number)
            await press(pilot, "tab", "e")
            assert "証拠書類はまだありません" in grid(pilot)
            await press(pilot, "f2")
            await write(pilot, str(file))
            await press(pilot, "enter")
            assert "として保管しました" in grid(pilot)
            assert "退職者一覧.txt" in grid(pilot)
            await press(pilot, "enter")
            assert "を開きました" in grid(pilot)
            await press(pilot, "escape")
            assert pilot.app.screen is screen

    play(scene())
    ((copy, content),) = seen
    assert content == "見本"
    assert not copy.exists()  # taken away at the end
    office = open_office(url, now=OPENED)
    try:
        found = list_evidence(office, PEOPLE["aud"], number)
    finally:
        office.engine.dispose()
    assert not isinstance(found, Refusal)
    assert [(line.subject, line.name, line.times_read) for line in found] == [("finding:1", file.name, 1)]
    assert isinstance(found[0], EvidenceLine)


def test_an_auditor_reads_and_is_told_who_may_work(reviewed: tuple[str, str, str], tmp_path: Path) -> None:
    url, number, _ = reviewed

    async def scene() -> None:
        async with at_work(url, tmp_path, "aud") as pilot:
            await open_review(pilot, number)
            await press(pilot, "a")
            assert "審査担当" in grid(pilot)
            assert is_at(pilot, SecurityScreen)
            await press(pilot, "e", "f2")
            assert "審査担当" in grid(pilot)

    play(scene())


def test_a_review_that_is_not_there_is_said(bare_url: str, tmp_path: Path) -> None:
    async def scene() -> None:
        async with at_work(bare_url, tmp_path, "rin") as pilot:
            await open_review(pilot, "R-0000009-P")
            assert "R-0000009-P" in grid(pilot)
            await press(pilot, "f3")
            assert "審査が表示されていません" in grid(pilot)

    play(scene())
