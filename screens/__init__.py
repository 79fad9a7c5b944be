"""What people see. Takes plain rows, calls use cases."""
