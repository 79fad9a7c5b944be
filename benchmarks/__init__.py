"""How fast, how small: the programme's figures at national scale, as ratios measured in one run, kept in results/ (docs/performance.md)."""
