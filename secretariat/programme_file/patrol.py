"""After how many calendar days something counts as stuck (滞留の見回り), as the programme file says."""

from secretariat.programme_file.parts import Days, Hours, Part


class PatrolRules(Part):
    """Days without anything happening: to a case, a corrected one, a decision that awaits a second person, a paper, a file, a proposal.

    `came_back_days`: to a parcel that came back. `follow_up_days`: business days beyond the one on which an inquiry is due;
    `open_call_hours`: how long a telephone call can last.
    """

    untouched_days: Days = 7
    unread_correction_days: Days = 3
    second_person_days: Days = 3
    letter_days: Days = 3
    unconfirmed_file_days: Days = 1
    proposal_days: Days = 7
    came_back_days: Days = 7
    follow_up_days: Days = 1
    open_call_hours: Hours = 3
