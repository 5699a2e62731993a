"""`python -m redactor` is the command `redactor`, also where scripts are not on the path."""

from redactor.cli import main

if __name__ == "__main__":
    main()
