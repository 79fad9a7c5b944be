"""What changes after registration: reports of changes and cancellations (変更届, 登録取消届), and what held on any day."""
