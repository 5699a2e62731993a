"""Every file of a folder through the product: `python -m benchmarks.corpus FOLDER`."""
