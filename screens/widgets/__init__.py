"""Parts of screens: lines of the frame, lists, fields, facts, bars."""
