"""Change of operator (承継): the application of whoever runs a store now, linked to the registered one of whoever ran it before."""
