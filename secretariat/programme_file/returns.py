"""What of a programme file says about parcels that came back: how long they are kept, when they go out again, what providers are asked."""

from secretariat.programme_file.parts import Days, Part, Text


class ReturnRules(Part):
    """Parcels that came back. Calendar days: how long they are kept before they are inspected, how long before that day it is near.

    `due_business_days`: until when one that is sent again is due to leave; `request`: what providers are asked about those of their stores.
    """

    storage_days: Days = 30
    near_days: Days = 7
    due_business_days: Days = 1
    request: Text = "お届け先をご確認のうえ、正しいキット送付先(郵便番号・住所・宛名・電話番号)を変更届でお知らせください。"
