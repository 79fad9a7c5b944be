"""The screens in a browser: a small server, each session a process of its own behind it (ブラウザでの利用)."""
