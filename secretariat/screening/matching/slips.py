"""How far two texts lie apart, in slips of the pen: a character too many, too few, another one, or two neighbours swapped."""


def slips(one: str, other: str) -> int:
    """The fewest slips that turn one into the other (optimal string alignment distance)."""
    if one == other:
        return 0
    earlier: list[int] = []
    before = list(range(len(other) + 1))
    for row, character in enumerate(one, 1):
        now = [row]
        for column, theirs in enumerate(other, 1):
            least = min(before[column] + 1, now[column - 1] + 1, before[column - 1] + (character != theirs))
            swapped = row > 1 and column > 1 and character == other[column - 2] and one[row - 2] == theirs
            now.append(min(least, earlier[column - 2] + 1) if swapped else least)
        earlier, before = before, now
    return before[-1]


def likeness(one: str, other: str) -> int:
    """Per cent of the longer text that no slip touches; 0 where either is empty."""
    longest = max(len(one), len(other))
    if not one or not other:
        return 0
    if abs(len(one) - len(other)) * 2 > longest:
        return 0  # hardly alike, and long to compute
    return 100 - 100 * slips(one, other) // longest
