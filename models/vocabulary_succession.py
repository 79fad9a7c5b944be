"""The words of a change of operator (承継), as they are stored."""

from enum import StrEnum


class SuccessionKind(StrEnum):
    """How a store came to another operator."""

    TRANSFER = "transfer"  # 事業譲渡
    INHERITANCE = "inheritance"  # 相続
    INCORPORATION = "incorporation"  # 法人成り
    MERGER = "merger"  # 合併


class SuccessionStatus(StrEnum):
    """Where it stands: the new application is recorded as a successor's; it is registered in the other's place; taken back."""

    RECORDED = "recorded"
    COMPLETED = "completed"
    UNDONE = "undone"
