"""Whether two applications are for one store (名寄せ): how names and addresses are read, keys to find candidates by, the score. Pure."""
