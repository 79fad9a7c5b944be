"""kit hand-over, tracking, status-file, deliver, come-back: parcels on their way with a carrier."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.vocabulary import RefusalCode
from models.vocabulary_kits import Carrier, ShipmentStatus
from secretariat.cli.answers import fields
from secretariat.cli.invocation import DONE, REFUSED, Invocation
from secretariat.refusal import Refusal, refuse

if TYPE_CHECKING:
    from exports.kits.carrier_files import HandedOver
    from secretariat.kits.carriers.returned_files import ReturnedFile

Words = Callable[[str], str]


def add_to_kit(kit: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands to those of kit."""
    _add_files(kit, invocation, words)
    of_parcel = Annotated[str, typer.Argument(metavar="NUMBER", help=words("kit_arrived_number"))]
    on_day = Annotated[str | None, typer.Option("--on", metavar="DATE", help=words("kit_arrived_on"))]

    def arrived(number: str, state: ShipmentStatus, on: str | None, reason: str | None = None) -> None:
        from secretariat.kits.carriers.deliveries import enter_arrival

        day = invocation.day(on) if on else None
        invocation.act(number, lambda office, person: enter_arrival(office, person, number, state.value, day, reason))

    @kit.command("deliver", help=words("kit_deliver"))
    def deliver(number: of_parcel, on: on_day = None) -> None:
        arrived(number, ShipmentStatus.DELIVERED, on)

    @kit.command("come-back", help=words("kit_come_back"))
    def come_back(
        number: of_parcel,
        reason: Annotated[str, typer.Option("--reason", metavar="CODE", help=words("kit_come_back_reason"))],
        on: on_day = None,
    ) -> None:
        arrived(number, ShipmentStatus.CAME_BACK, on, reason)


def _add_files(kit: typer.Typer, invocation: Invocation, words: Words) -> None:
    with_carrier = Annotated[str, typer.Option("--carrier", metavar="yamato|sagawa", help=words("kit_carrier"))]
    of_file = Annotated[Path, typer.Argument(metavar="FILE", readable=False, help=words("kit_carrier_file"))]

    @kit.command("hand-over", help=words("kit_hand_over"))
    def hand_over(
        number: Annotated[str, typer.Argument(metavar="BATCH", help=words("kit_batch_number"))],
        carrier: with_carrier,
        out: Annotated[Path, typer.Option("--out", metavar="FILE", help=words("kit_hand_over_out"))],
        report: Annotated[Path | None, typer.Option("--report", metavar="FILE.xlsx", help=words("kit_hand_over_report"))] = None,
    ) -> None:
        from exports.kits.carrier_files import hand_over_batch, write_hand_over_report

        invocation.one_of(carrier, Carrier)
        office, person = invocation.enter()
        done = invocation.require(
            invocation.writing_file(out, lambda: hand_over_batch(office, person, number, Carrier(carrier), out)),
        )
        if report is not None:
            created = office.clock.now()
            invocation.writing_file(report, lambda: write_hand_over_report(report, done, created=created))
        _answer_hand_over(invocation, done, out, report)

    @kit.command("tracking", help=words("kit_tracking"))
    def tracking(
        file: of_file,
        carrier: with_carrier,
        batch: Annotated[str | None, typer.Option("--batch", metavar="W-…", help=words("kit_tracking_batch"))] = None,
    ) -> None:
        from secretariat.kits.carriers.tracking import take_tracking_file

        invocation.one_of(carrier, Carrier)
        office, person = invocation.enter()
        _answer_file(invocation, invocation.require(take_tracking_file(office, person, file, Carrier(carrier), batch)))

    @kit.command("correct-tracking", help=words("kit_correct_tracking"))
    def correct(
        number: Annotated[str, typer.Argument(metavar="PARCEL", help=words("kit_correct_tracking_number"))],
        tracking_number: Annotated[str, typer.Argument(metavar="TRACKING", help=words("kit_correct_tracking_to"))] = "",
        note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help=words("kit_correct_tracking_note"))] = None,
    ) -> None:
        from secretariat.kits.carriers.tracking_correction import correct_tracking

        office, person = invocation.enter()
        corrected = correct_tracking(office, person, number, tracking_number, note)
        if isinstance(corrected, Refusal):
            invocation.refused(corrected, DONE if corrected.code is RefusalCode.NOTHING_TO_DO else REFUSED)
        before, after = (one or invocation.words("carriers.no_tracking") for one in (corrected.before, corrected.tracking_number))
        said = invocation.words("carriers.corrected", number=corrected.number, before=before, after=after)
        invocation.answer(fields(invocation, corrected, "number before tracking_number"), [said])

    @kit.command("status-file", help=words("kit_status_file"))
    def status_file(file: of_file, carrier: with_carrier) -> None:
        from secretariat.kits.carriers.deliveries import take_status_file

        invocation.one_of(carrier, Carrier)
        office, person = invocation.enter()
        _answer_file(invocation, invocation.require(take_status_file(office, person, file, Carrier(carrier))))


def _answer_hand_over(invocation: Invocation, done: "HandedOver", out: Path, report: Path | None) -> None:
    staying = [{"number": one.number, "why": invocation.say(one.why)} for one in done.staying]
    for one in staying:
        invocation.note(one["why"])
    if not done.rows:
        refusal = refuse(RefusalCode.NOTHING_TO_DO, "carriers.nothing_packed", number=done.batch)
        invocation.refused(refusal, REFUSED if staying else DONE)
    document = {
        "files": [str(path) for path in (out, report) if path is not None],
        "batch": done.batch,
        "rows": done.rows,
        "handed_over": done.handed_over,
        "replaced": [{"number": one.number, "part": one.part, "character": one.character, "form": one.form} for one in done.replaced],
        "staying": staying,
        "codes_missing": list(done.codes_missing),
    }
    said = invocation.words("carriers.handed_over", number=done.batch, rows=done.rows, count=done.handed_over, path=str(out))
    swaps = [
        invocation.words(
            "carriers.replaced",
            number=one.number,
            part=invocation.words(f"carriers.part.{one.part}"),
            character=one.character,
            form=one.form,
        )
        for one in done.replaced
    ]
    if done.codes_missing:
        carrier = invocation.words(f"words.carrier.{done.carrier}")
        invocation.note(invocation.words("carriers.codes_missing", carrier=carrier, columns=done.codes_missing))
    owed = [invocation.words("carriers.was_owed")] if done.was_owed else []
    invocation.answer(document, [said, *owed, *swaps])
    if staying:
        raise typer.Exit(REFUSED)


def _answer_file(invocation: Invocation, taken: "ReturnedFile") -> None:
    result = taken.result
    said = invocation.words(
        "carriers.returned_file", rows=result.rows, accepted=result.accepted, same=result.duplicates, rejected=result.rejected
    )
    answer_returned(invocation, taken, said)


def answer_returned(invocation: Invocation, taken: "ReturnedFile", said: str, more: Mapping[str, object] | None = None) -> None:
    """Answers what became of a file, with `more` in its document; a fault makes it a refusal."""
    result = taken.result
    faults = [
        {
            "row": fault.row,
            "cell": fault.cell,
            "heading": fault.heading,
            "problem": invocation.say(fault.problem),
            "expected": invocation.say(fault.expected),
        }
        for fault in result.faults
    ]
    document = {
        **{name: getattr(result, name) for name in ("rows", "accepted", "duplicates", "rejected")},
        **(more or {}),
        "again": taken.again,
        "faults": faults,
    }
    lines = [invocation.words("carriers.taken_before") if taken.again else said]
    lines += [invocation.words("cli.fault", **{**fault, "cell": fault["cell"] or "-"}) for fault in faults]
    invocation.answer(document, lines)
    if faults:
        raise typer.Exit(REFUSED)
