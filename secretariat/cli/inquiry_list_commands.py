"""inquiry list, inquiry figures, export inquiries: calls as a list, what they come to, and as a workbook (always in Japanese)."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from models.vocabulary_inquiries import Caller, Desk, InquiryChannel, InquiryStatus
from secretariat.cli import inquiry_commands
from secretariat.cli.answers import cells, counted, fields, padded
from secretariat.cli.invocation import Invocation

if TYPE_CHECKING:
    from secretariat.inquiries.figures import CallFigures, RepeatCaller
    from secretariat.inquiries.finding import InquiryFilter
    from secretariat.inquiries.listing import InquiryLine
    from secretariat.inquiries.tally import Part
    from secretariat.office import Office

Words = Callable[[str], str]
INQUIRY: Final = (
    "number status channel begun_at ended_at operator caller verification store_number store_name provider category question complaint"
    " misconduct desk owner task due_at overdue call_back"
)
PART: Final = "calls at_once passed_on verified failed complaints misconduct mean longest"
SHOWN_QUESTIONS: Final = 3
SHOWN_PROVIDERS: Final = 10
LONGEST_QUESTION: Final = 60


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the group with its commands."""
    inquiry = typer.Typer(help=words("inquiry"), no_args_is_help=True)
    program.add_typer(inquiry, name="inquiry")
    add_to_inquiry(inquiry, invocation, words)
    inquiry_commands.add_to_inquiry(inquiry, invocation, words)


def add_to_inquiry(inquiry: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of inquiry."""

    @inquiry.command("list", help=words("inquiry_list"))
    def list_inquiries(
        status: Annotated[list[str] | None, typer.Option("--status", metavar="S", help=words("inquiry_status"))] = None,
        desk: Annotated[str | None, typer.Option("--desk", metavar="DESK", help=words("inquiry_desk"))] = None,
        owner: Annotated[str | None, typer.Option("--owner", metavar="LOGIN", help=words("inquiry_owner"))] = None,
        operator: Annotated[str | None, typer.Option("--operator", metavar="LOGIN", help=words("inquiry_operator"))] = None,
        category: Annotated[str | None, typer.Option("--category", metavar="CODE", help=words("inquiry_category"))] = None,
        caller: Annotated[str | None, typer.Option("--caller", metavar="KIND", help=words("inquiry_caller"))] = None,
        channel: Annotated[str | None, typer.Option("--channel", metavar="CHANNEL", help=words("inquiry_channel"))] = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("export_provider"))] = None,
        store: Annotated[str | None, typer.Option("--store", metavar="NUMBER", help=words("inquiry_store"))] = None,
        complaint: Annotated[bool, typer.Option("--complaint", help=words("inquiry_complaint"))] = False,
        overdue: Annotated[bool, typer.Option("--overdue", help=words("inquiry_overdue"))] = False,
        first: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("inquiry_from"))] = None,
        last: Annotated[str | None, typer.Option("--to", metavar="DATE", help=words("inquiry_to"))] = None,
        text: Annotated[str, typer.Option("--text", metavar="TEXT", help=words("inquiry_text"))] = "",
        after: Annotated[str | None, typer.Option("--after", metavar="Q-…", help=words("inquiry_after"))] = None,
        limit: Annotated[int, typer.Option("--limit", min=1, max=200, metavar="N", help=words("limit"))] = 200,
    ) -> None:
        from secretariat.inquiries.finding import InquiryFilter

        for given, known in ((desk, Desk), (caller, Caller), (channel, InquiryChannel), *((one, InquiryStatus) for one in status or ())):
            invocation.one_of(given, known)
        wanted = InquiryFilter(
            statuses=tuple(InquiryStatus(one) for one in status or ()),
            desk=Desk(desk) if desk else None,
            owner=owner,
            operator=operator,
            category=category,
            caller=Caller(caller) if caller else None,
            channel=InquiryChannel(channel) if channel else None,
            provider=provider,
            store=store,
            complaint=complaint,
            overdue=overdue,
            first=invocation.day(first) if first else None,
            last=invocation.day(last) if last else None,
            text=text,
        )
        _list(invocation, wanted, after, limit)

    @inquiry.command("figures", help=words("inquiry_figures"))
    def figures(
        first: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("inquiry_from"))] = None,
        last: Annotated[str | None, typer.Option("--to", metavar="DATE", help=words("inquiry_to"))] = None,
    ) -> None:
        _figures(invocation, invocation.day(first) if first else None, invocation.day(last) if last else None)


def add_to_export(export: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the command to those of export."""

    @export.command("inquiries", help=words("export_inquiries"))
    def inquiries(
        out: Annotated[Path, typer.Option("--out", metavar="FILE.xlsx", help=words("out_file"))],
        first: Annotated[str | None, typer.Option("--from", metavar="DATE", help=words("inquiry_from"))] = None,
        last: Annotated[str | None, typer.Option("--to", metavar="DATE", help=words("inquiry_to"))] = None,
        category: Annotated[str | None, typer.Option("--category", metavar="CODE", help=words("inquiry_category"))] = None,
        provider: Annotated[str | None, typer.Option("--provider", metavar="CODE", help=words("export_provider"))] = None,
        operator: Annotated[str | None, typer.Option("--operator", metavar="LOGIN", help=words("inquiry_operator"))] = None,
        complaint: Annotated[bool, typer.Option("--complaint", help=words("inquiry_complaint"))] = False,
    ) -> None:
        from exports.inquiries import write_inquiries
        from secretariat.inquiries.finding import InquiryFilter
        from secretariat.inquiries.report import inquiries_report

        begins, ends = invocation.day(first) if first else None, invocation.day(last) if last else None
        wanted = InquiryFilter(first=begins, last=ends, category=category, provider=provider, operator=operator, complaint=complaint)
        office, person = invocation.enter()
        if category is not None:
            invocation.one_of(category, (one.code for one in office.programme.callcentre.categories))
        with inquiries_report(office, person, wanted) as found:
            report = invocation.require(found)
            name = office.programme.programme.name
            rows = invocation.writing_file(out, lambda: write_inquiries(report, out, created=office.clock.now(), programme_name=name))
        document = {"files": [str(out)], "rows": rows}
        invocation.answer(document, [invocation.words("cli.exported", path=str(out), rows=rows)])


def _list(invocation: Invocation, wanted: "InquiryFilter", after: str | None, limit: int) -> None:
    from secretariat.inquiries.listing import inquiries

    office, person = invocation.enter()
    if wanted.category is not None:
        invocation.one_of(wanted.category, (one.code for one in office.programme.callcentre.categories))
    page = invocation.require(inquiries(office, person, wanted, after=after, limit=limit))
    following = page.lines[-1].number if page.has_after and page.lines else None
    since = page.searched_from
    document = {
        **fields(invocation, page, "total capped searched_from"),
        "inquiries": [fields(invocation, line, INQUIRY) for line in page.lines],
        "next_after": following,
    }
    lines = [invocation.words("inquiry_list.total", total=counted(page.total, capped=page.capped))]
    if since is not None:
        lines.append(invocation.words("inquiry_list.searched_from", since=since))
    lines += [shown for line in page.lines for shown in _line(invocation, office, line)]
    if following is not None:
        lines.append(invocation.words("inquiry_list.more", number=following))
    invocation.answer(document, lines)


def _line(invocation: Invocation, office: "Office", line: "InquiryLine") -> Iterator[str]:
    status = invocation.words(f"words.inquiry_status.{line.status.value}")
    parts = [line.number, invocation.written(line.begun_at), f"[{status}]", _category(invocation, office, line.category)]
    parts += [invocation.words(f"words.caller.{line.caller}")] if line.caller else []
    parts += [invocation.words("inquiry_list.complaint")] if line.complaint else []
    parts += [f"{line.store_name} ({line.provider})" if line.provider else line.store_name] if line.store_name else []
    yield "  ".join([*parts, line.operator])
    if line.question:
        yield "    " + _short(line.question)
    if line.desk is not None:
        key = "inquiry_list.overdue" if line.overdue else "inquiry_list.waits"
        desk = invocation.words(f"words.desk.{line.desk}")
        owner = f"{desk} {line.owner}" if line.owner else desk
        yield (
            "    "
            + invocation.words(key, desk=owner, due=invocation.written(line.due_at))
            + (f" 「{_short(line.task)}」" if line.task else "")
        )


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= LONGEST_QUESTION else plain[: LONGEST_QUESTION - 1] + "…"


def _category(invocation: Invocation, office: "Office", code: str | None) -> str:
    labels = {one.code: one.label for one in office.programme.callcentre.categories}
    if code is None:
        return "-"
    return code if code not in labels else labels[code].ja if invocation.language == "ja" else labels[code].en


def _figures(invocation: Invocation, first: date | None, last: date | None) -> None:
    from secretariat.clock import japan_day
    from secretariat.inquiries.figures import call_figures
    from secretariat.inquiries.tally import A_WEEK, monday_of

    office, person = invocation.enter()
    today = japan_day(office.clock.now())
    begins = first or monday_of(last or today)
    ends = last or (max(begins, today) if first else begins + A_WEEK - timedelta(days=1))
    found = invocation.require(call_figures(office, person, begins, ends))
    invocation.answer(_figures_document(invocation, found), _figures_lines(invocation, office, found))


def _figures_document(invocation: Invocation, found: "CallFigures") -> dict[str, object]:
    tally = found.tally
    return {
        **fields(invocation, found, "first last as_at"),
        "all": fields(invocation, found.all, PART),
        "before": fields(invocation, found.before, PART),
        "dropped": tally.dropped,
        "by_day": [{"day": day.isoformat(), "calls": count} for day, count in tally.by_day(found.first, found.last).items()],
        "by_hour": [{"hour": hour, "calls": count} for hour, count in tally.by_hour.items()],
        "by_category": [{"category": code, "calls": count} for code, count in tally.by_category.items()],
        "by_caller": [{"caller": caller, "calls": count} for caller, count in tally.callers.most_common()],
        "by_answer": [{"answer": code, "calls": count} for code, count in tally.by_faq.items()],
        "by_provider": [
            {
                **fields(invocation, line, "number name"),
                **fields(invocation, line.part, PART),
                "questions": [{"category": category, "answer": faq, "calls": count} for category, faq, count in line.questions],
            }
            for line in found.providers
        ],
        "by_operator": [{**fields(invocation, line, "login name"), **fields(invocation, line.part, PART)} for line in found.operators],
        "follow_ups": [fields(invocation, line, "category done mean longest replied to_reply") for line in found.follow_ups],
        "desks": [fields(invocation, line, "desk waiting overdue oldest_due") for line in found.desks],
        "repeat": [fields(invocation, line, "store_number store_name phone calls complaints last_at") for line in found.repeat],
    }


def _figures_lines(invocation: Invocation, office: "Office", found: "CallFigures") -> Iterator[str]:
    words, tally = invocation.words, found.tally
    yield words("inquiry_list.of_days", first=found.first, last=found.last)
    yield from _sums(invocation, found.all, found.before)
    if tally.dropped:
        yield "  " + words("inquiry_list.dropped", count=tally.dropped)
    days = {invocation.column(day): count for day, count in tally.by_day(found.first, found.last).items()}
    hours = {f"{hour:2}:00": count for hour, count in tally.by_hour.items()}
    categories = {_category(invocation, office, code): count for code, count in tally.by_category.items()}
    for key, counts in (("inquiry_list.by_day", days), ("inquiry_list.by_hour", hours), ("inquiry_list.by_category", categories)):
        if any(counts.values()):
            yield words(key)
            yield from _counts(counts)
    yield from _asked(invocation, office, found)
    if found.operators:
        yield words("inquiry_list.by_operator")
        yield from (f"  {line.name}  {_briefly(invocation, line.part)}" for line in found.operators)
    if found.follow_ups:
        yield words("inquiry_list.follow_ups")
        for line in found.follow_ups:
            hours_taken = words("inquiry_list.hours_taken", mean=line.mean, longest=line.longest)
            yield f"  {_category(invocation, office, line.category)}: {line.done:,}  {hours_taken}"
    if found.desks:
        yield words("inquiry_list.desks")
        for at in found.desks:
            waits = words("inquiry_list.at_desk", waiting=at.waiting, overdue=at.overdue)
            yield f"  {words(f'words.desk.{at.desk.value}')}: {waits}"
    if found.repeat:
        yield words("inquiry_list.repeat", days=office.programme.callcentre.repeat_days)
        yield from (_repeated(invocation, line) for line in found.repeat)


def _sums(invocation: Invocation, part: "Part", before: "Part") -> Iterator[str]:
    words = invocation.words
    yield "  " + words("inquiry_list.calls", calls=part.calls, before=before.calls)
    yield "  " + _briefly(invocation, part)
    if part.verified_share is not None:
        yield "  " + words("inquiry_list.verified", share=part.verified_share, verified=part.verified, asked=part.verified + part.failed)
    if part.complaints or part.misconduct:
        yield "  " + words("inquiry_list.complaints", complaints=part.complaints, misconduct=part.misconduct)


def _briefly(invocation: Invocation, part: "Part") -> str:
    shown = invocation.words("inquiry_list.answered", calls=part.calls, at_once=part.at_once, passed_on=part.passed_on)
    if part.mean is None:
        return shown
    minutes, seconds = divmod(round(part.mean), 60)
    return shown + "  " + invocation.words("inquiry_list.took", minutes=minutes, seconds=seconds)


def _counts(counts: dict[str, int]) -> Iterator[str]:
    widest = max(map(cells, counts))
    for name, count in counts.items():
        yield f"  {padded(name, widest)} {count:>6,}"


def _asked(invocation: Invocation, office: "Office", found: "CallFigures") -> Iterator[str]:
    questions = {one.code: one.question for one in office.programme.callcentre.faq}
    if found.providers:
        yield invocation.words("inquiry_list.by_provider")
    for line in found.providers[:SHOWN_PROVIDERS]:
        name = f"{line.number} {line.name}" if line.number else invocation.words("inquiry_list.no_provider")
        yield f"  {name}: {line.part.calls:,}"
        for category, faq, count in line.questions[:SHOWN_QUESTIONS]:
            answer = questions.get(faq or "")
            asked = f" 「{answer.ja if invocation.language == 'ja' else answer.en}」" if answer is not None else ""
            yield f"    {_category(invocation, office, category)}{asked} {count:,}"
    if len(found.providers) > SHOWN_PROVIDERS:
        yield "  " + invocation.words("inquiry_list.more_providers", count=len(found.providers) - SHOWN_PROVIDERS)


def _repeated(invocation: Invocation, line: "RepeatCaller") -> str:
    who: Sequence[str] = [line.store_number or "", line.store_name or ""] if line.store_number else [line.phone or ""]
    complaints = "  " + invocation.words("inquiry_list.of_them_complaints", count=line.complaints) if line.complaints else ""
    latest = invocation.words("inquiry_list.calls_latest", calls=line.calls, at=line.last_at)
    return f"  {' '.join(who)}  {latest}{complaints}"
