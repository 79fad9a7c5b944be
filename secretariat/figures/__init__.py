"""Figures (集計): where all cases stand, now and as at any past moment, counted from the journal."""
