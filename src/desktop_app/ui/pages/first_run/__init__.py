"""The first run (picture 12): one question a page, can be left and resumed.

Views only: each shows what it is given and says what a person chose; flows do the work.
"""
