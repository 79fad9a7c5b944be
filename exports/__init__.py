"""What leaves the office: workbooks and papers. Takes plain rows, gives files."""
