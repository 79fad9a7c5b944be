"""Evidence (証拠書類): files that people keep with a case, read and handed on as they are; the program itself never opens one."""
