"""Does Part 1 look like the original? `python -m benchmarks.look FOLDER`."""
