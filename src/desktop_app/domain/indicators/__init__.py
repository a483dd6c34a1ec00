"""The indicators K01 to K30 of the evaluation, each a pure function over the records of a case."""
