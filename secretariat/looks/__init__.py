"""Second looks (抜取確認): approvals drawn by a rule that everybody can recompute, looked at by another person, and what that shows."""
